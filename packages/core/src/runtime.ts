/**
 * What the widget carries of the engine: the intermediate form, the engine and the session. Nothing here reads YAML or knows a
 * rule; a check fails when something reachable from this file does.
 */
export * from './ir/answers.ts'
export * from './ir/guard.ts'
export * from './ir/invariant.ts'
export * from './ir/ir.ts'
export * from './ir/monitor.ts'
export * from './ir/own.ts'
export * from './ir/plan.ts'
export * from './ir/state-exits.ts'
export * from './ir/trace.ts'
export * from './ir/watch.ts'
export * from './session/questions-left.ts'
export * from './session/session.ts'
export * from './session/view.ts'
