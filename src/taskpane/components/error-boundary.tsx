// Keeps a mistake of ours in drawing one page from emptying the pane: the page says so, the tabs stay.
import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { sessionWords } from '../wording/session';
import { Empty } from './page';

/** `of`: what the page is drawn from; where that changes, the page is tried again. */
type Props = { readonly children: ReactNode; readonly of: unknown; readonly again: () => void };
type State = { readonly failed: boolean };

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override componentDidUpdate(former: Props): void {
    if (this.state.failed && former.of !== this.props.of) this.setState({ failed: false });
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <section className="vp-page">
        <Empty text={sessionWords.pageFailed}>
          <div>
            <Button onClick={() => this.props.again()}>{sessionWords.again}</Button>
          </div>
        </Empty>
      </section>
    );
  }
}
