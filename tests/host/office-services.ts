// What office.js asks of every host when it starts, beside the workbook: answered, and nothing done.
import type { Services } from './rich-api';

/** The oldest Excel that the add-in supports; CustomFunctions 1.9 chooses results as arrays. */
export const REQUIREMENT_SETS = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  DelayForCellEdit: '1.1',
  CustomFunctionsRuntime: '1.3',
  CustomFunctions: '1.9',
} as const;

export const RUNTIME_SERVICES: Services = {
  'Microsoft.InternalService.AddinInternalService': { NotifyActionHandlerReady: () => null },
};

export const FUNCTIONS_SERVICE = 'Microsoft.ExcelServices.CustomFunctions';

export const FUNCTION_SERVICES: Services = {
  [FUNCTIONS_SERVICE]: { _SetOsfControlContainerReadyForCustomFunctions: () => null, _GetEnabledFeatures: () => [] },
};

/** Whether the add-in starts with the workbook, and whether its pane is shown. */
export class AddinRuntime {
  startState = 'Inactive';
  state = 'Background';

  readonly services: Services = {
    'Microsoft.AppRuntime.AppRuntimePersistenceService': {
      GetAppRuntimeStartState: () => this.startState,
      SetAppRuntimeStartState: (state: string) => {
        this.startState = state;
      },
    },
    'Microsoft.AppRuntime.AppRuntimeService': {
      GetAppRuntimeState: () => this.state,
      SetAppRuntimeState: (state: string) => {
        this.state = state;
      },
    },
  };
}
