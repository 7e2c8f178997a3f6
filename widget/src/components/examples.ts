/** Examples of components: data that a shared test renders and checks, and that the gallery shows. */
import type { ComponentType } from 'preact'

export interface Examples {
  // biome-ignore lint/suspicious/noExplicitAny: the gallery renders each component with its own examples.
  readonly component: ComponentType<any>
  readonly cases: Readonly<Record<string, object>>
  /** Whether it covers the whole window: beside others, it is shown in a window of its own. */
  readonly wholeWindow: boolean
}

/** The examples of one component, each with the properties that it is rendered with. */
export function examplesOf<Props extends object>(
  component: ComponentType<Props>,
  cases: Readonly<Record<string, NoInfer<Props>>>,
  { wholeWindow = false } = {},
): Examples {
  return { component, cases, wholeWindow }
}

/** Stands for an action in an example. */
export function nothing(): void {}
