// The table of functions as Office reads it: functions.json.
import type { FunctionSpec, ParameterSpec } from './spec';
import { referenceId } from './table';

/** The page that the build makes of the table of functions. */
export const REFERENCE_PAGE = 'functions.html';

type ParameterMetadata = {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
  readonly repeating?: true;
};

export type FunctionsMetadata = {
  /** A range with an error in it still reaches the function: that row becomes a problem, the rest counts. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    /** What Excel opens for help. */
    readonly helpUrl?: string;
    readonly parameters: readonly ParameterMetadata[];
    readonly result: { readonly type: 'any'; readonly dimensionality: 'scalar' | 'matrix' };
    /** The host says which cells the arguments are: it does so only for a result of rows. */
    readonly options?: { readonly requiresParameterAddresses: true };
  }[];
};

/** `base`: where functions.html stands, such as the add-in's origin; without it no help is offered. */
export function composeMetadata(specs: readonly FunctionSpec[], base?: string): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: specs.map(({ id, name, description, parameters, result }) => ({
      id,
      name,
      description,
      ...(base === undefined ? {} : { helpUrl: `${base}/${REFERENCE_PAGE}#${referenceId({ id }).toLowerCase()}` }),
      parameters: parameters.map(parameterMetadata),
      result: { type: 'any', dimensionality: result.shape },
      ...(result.shape === 'matrix' && parameters.some(({ readAgain }) => readAgain)
        ? { options: { requiresParameterAddresses: true } }
        : {}),
    })),
  };
}

function parameterMetadata({ name, help, shape, optional, repeating }: ParameterSpec): ParameterMetadata {
  return {
    name,
    description: help,
    type: 'any',
    dimensionality: shape,
    ...(optional ? { optional } : {}),
    ...(repeating ? { repeating } : {}),
  };
}
