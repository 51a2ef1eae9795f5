// The pages of the pane.

export type PaneTab = 'ledger' | 'check' | 'scores' | 'awards' | 'formulas' | 'plan' | 'help';
