// The engine's only door: tasks, functions and tests come in here.
export * from './basis/cells';
export * from './basis/calendar';
export * from './basis/points';
export * from './basis/problem';
