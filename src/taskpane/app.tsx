// The frame of the pane: the pages' tabs, what is being done, what was done last, and the page itself.
import { Button, FluentProvider, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Spinner, Tab, TabList, tokens, type Theme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { AwardsPage } from './features/awards/awards-page';
import { CheckPage } from './features/check/check-page';
import { FormulasPage, type FunctionCatalogue } from './features/formulas/formulas-page';
import { HelpPage } from './features/help/help-page';
import { LedgerPage } from './features/ledger/ledger-page';
import { PlanPage } from './features/plan/plan-page';
import { ScoresPage } from './features/scores/scores-page';
import { SessionProvider, usePaneState, useSession } from './session/context';
import type { PaneTab, Session } from './session/session';
import { sessionWords } from './wording/session';

const useStyles = makeStyles({
  frame: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2, fontFamily: '"Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif', minWidth: 0 },
  tabs: { display: 'flex', flexWrap: 'wrap', backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  said: { padding: '8px 12px 0' },
  spinner: { justifyContent: 'flex-start' },
});

export function App({ session, theme, functions }: { readonly session: Session; readonly theme: Theme; readonly functions: FunctionCatalogue }): ReactNode {
  return (
    <FluentProvider theme={theme}>
      <SessionProvider session={session}>
        <Frame functions={functions} />
      </SessionProvider>
    </FluentProvider>
  );
}

function Frame({ functions }: { readonly functions: FunctionCatalogue }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { tab } = usePaneState();
  return (
    <div className={styles.frame}>
      <header>
        <TabList className={styles.tabs} size="small" selectedValue={tab} aria-label={sessionWords.tabList} onTabSelect={(_, { value }) => session.show(value as PaneTab)}>
          {(Object.keys(sessionWords.tabs) as PaneTab[]).map((each) => <Tab key={each} value={each}>{sessionWords.tabs[each]}</Tab>)}
        </TabList>
        <Said />
      </header>
      <main>{pageOf(tab, functions)}</main>
    </div>
  );
}

function Said(): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy, notice } = usePaneState();
  return (
    <div aria-live="polite">
      {busy !== null && <div className={styles.said}><Spinner className={styles.spinner} size="tiny" label={busy} /></div>}
      {notice !== null && (
        <div className={styles.said}>
          <MessageBar intent={notice.tone} layout="multiline">
            <MessageBarBody>{notice.text}</MessageBarBody>
            <MessageBarActions><Button size="small" onClick={() => session.dismiss()}>{sessionWords.close}</Button></MessageBarActions>
          </MessageBar>
        </div>
      )}
    </div>
  );
}

function pageOf(tab: PaneTab, functions: FunctionCatalogue): ReactNode {
  switch (tab) {
    case 'ledger': return <LedgerPage />;
    case 'check': return <CheckPage />;
    case 'scores': return <ScoresPage />;
    case 'awards': return <AwardsPage />;
    case 'formulas': return <FormulasPage functions={functions} />;
    case 'plan': return <PlanPage />;
    case 'help': return <HelpPage />;
  }
}
