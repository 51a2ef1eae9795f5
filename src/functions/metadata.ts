// The table of functions as Office reads it: functions.json.
import type { FunctionSpec, ParameterSpec } from './spec';

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
    readonly parameters: readonly ParameterMetadata[];
    readonly result: { readonly type: 'any'; readonly dimensionality: 'scalar' | 'matrix' };
  }[];
};

export function composeMetadata(specs: readonly FunctionSpec[]): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: specs.map(({ id, description, parameters, result }) => ({
      id,
      name: id,
      description,
      parameters: parameters.map(parameterMetadata),
      result: { type: 'any', dimensionality: result.shape },
    })),
  };
}

function parameterMetadata({ name, help, shape, optional, repeating }: ParameterSpec): ParameterMetadata {
  return { name, description: help, type: 'any', dimensionality: shape, ...(optional ? { optional } : {}), ...(repeating ? { repeating } : {}) };
}
