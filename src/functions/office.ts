// The entry of the functions' own bundle: registers every function as soon as the runtime has loaded it.
import { registerFunctions, type FunctionsRuntime } from './register';

/** The runtime's global. Microsoft's types do not say that its errors are Errors. */
declare const CustomFunctions: FunctionsRuntime<string>;

registerFunctions(CustomFunctions);
