/** @jest-environment jsdom */
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { ErrorBoundary } from '../../../src/taskpane/components/error-boundary';

const SAYS = /^程序出了差错，这一页显示不出来/u;

function Thrower(): ReactNode {
  throw new Error('planted');
}

describe('ErrorBoundary', () => {
  let error: jest.SpyInstance;

  // React prints what it caught.
  beforeEach(() => {
    error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    error.mockRestore();
    cleanup();
  });

  it('says in 1 sentence that a page cannot be shown, leaves what stands beside it, and offers to read again', async () => {
    const again = jest.fn();
    render(
      <>
        <nav>七个页面</nav>
        <ErrorBoundary of={1} again={again}>
          <Thrower />
        </ErrorBoundary>
      </>,
    );
    expect([screen.getByText('七个页面'), screen.getByText(SAYS)]).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: '重新读取' }));
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('tries the page again when the ledger was read a 2nd time', () => {
    const { rerender } = render(
      <ErrorBoundary of={1} again={() => undefined}>
        <Thrower />
      </ErrorBoundary>,
    );
    rerender(
      <ErrorBoundary of={2} again={() => undefined}>
        <p>好了</p>
      </ErrorBoundary>,
    );
    expect([screen.getByText('好了'), screen.queryByText(SAYS)]).toEqual([expect.anything(), null]);
  });
});
