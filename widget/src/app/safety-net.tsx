/** Catches what goes wrong while a screen is made: numbers that answer take its place. */
import type { ComponentChildren } from 'preact'
import { Component } from 'preact'

export interface SafetyNetProps {
  readonly instead: ComponentChildren
  readonly onCatch: () => void
  readonly children: ComponentChildren
}

/** An error boundary. */
export class SafetyNet extends Component<SafetyNetProps, { readonly broken: boolean }> {
  override state = { broken: false }

  static override getDerivedStateFromError() {
    return { broken: true }
  }

  override componentDidCatch() {
    this.props.onCatch()
  }

  override render() {
    return this.state.broken ? this.props.instead : this.props.children
  }
}
