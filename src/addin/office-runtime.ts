// What the add-in uses of Microsoft's global `Office`, and nothing else of it.

export interface OfficeRuntime<Behavior> {
  /** `host` is null in a browser by itself. */
  onReady(): Promise<{ readonly host: unknown }>;
  readonly StartupBehavior: { readonly load: Behavior };
  readonly addin: {
    getStartupBehavior(): Promise<Behavior>;
    setStartupBehavior(behavior: Behavior): Promise<void>;
    showAsTaskpane(): Promise<void>;
  };
  readonly actions: { associate(id: string, run: (event: ButtonEvent) => void): void };
  readonly context: { readonly officeTheme?: OfficeTheme };
}

/** Excel shows a button as busy until `completed()` is called. */
export type ButtonEvent = { completed(): void };

/** `#rrggbb` */
export type OfficeTheme = { readonly bodyBackgroundColor?: string };
