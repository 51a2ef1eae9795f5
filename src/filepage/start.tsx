// What the page shows before a file is there: where to put it, and what will come.
import type { ReactNode } from 'react';
import type { Chooser, ChooserState } from './chooser';
import { FileButton } from './file-button';
import { version } from '../taskpane/version';
import { pageWords } from './wording';

export function Start({
  chooser,
  state: { opening, failure },
}: {
  readonly chooser: Chooser;
  readonly state: ChooserState;
}): ReactNode {
  return (
    <main className="vpf-start">
      <h1>{pageWords.product}</h1>
      <div className="vpf-drop">
        <p className="vpf-big" role="status">
          {opening === null ? pageWords.drop : pageWords.opening(opening)}
        </p>
        <FileButton label={pageWords.choose} take={(file) => void chooser.take(file)} primary />
        <p>{pageWords.formats}</p>
      </div>
      {failure !== null && (
        <p className="vpf-failure" role="alert">
          {failure}
        </p>
      )}
      <h2>{pageWords.stepsTitle}</h2>
      <ol className="vpf-steps">
        {pageWords.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="vpf-foot">{pageWords.foot(version)}</p>
    </main>
  );
}
