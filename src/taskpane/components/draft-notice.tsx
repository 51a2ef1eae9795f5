// Above scores and awards: how much is not counted that can change them, and the way to mend it.
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { missingOf, notCountedInWords, residentsNotes, type YearResult } from '../../engine';
import { useSession } from '../session/context';
import { draftWords } from '../wording/draft';

export function DraftNotice({
  result,
  says,
}: {
  readonly result: YearResult;
  readonly says: (missing: string) => string;
}): ReactNode {
  const session = useSession();
  const missing = missingOf(result);
  const questions = result.ledger.questions.length;
  return (
    <>
      {(missing !== null || questions > 0) && (
        <div className="vp-said vp-notice vp-error vp-draft" role="status">
          <p>{`${missing === null ? '' : says(notCountedInWords(missing))}${questions === 0 ? '' : draftWords.questions(questions)}`}</p>
          <Button size="small" onClick={() => session.show('check')}>
            {draftWords.goToCheck}
          </Button>
        </div>
      )}
      {residentsNotes(result).map((note) => (
        <div key={note} className="vp-said vp-notice vp-warning vp-draft" role="status">
          <p>{note}</p>
        </div>
      ))}
    </>
  );
}
