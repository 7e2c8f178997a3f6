/** The first screen that the page carried before the script came, and what a reader did on it meanwhile. */

/** What was chosen there, as it was read: the page may be older than the territory file, and count otherwise. */
export interface Before {
  readonly profession: string | undefined
  /** `null`: another commune. */
  readonly commune: string | null | undefined
}

/** The screen written inside the element, or in the shadow root that the page declared. */
export function screenBefore(element: HTMLElement): ParentNode | undefined {
  if (element.shadowRoot?.querySelector('.root')) return element.shadowRoot
  return element.querySelector(':scope > .root') ?? undefined
}

/** What is chosen on it now. */
export function chosenBefore(screen: ParentNode): Before {
  const chosen = (id: string) => screen.querySelector<HTMLSelectElement>(`#${id}`)?.selectedOptions[0]
  const [profession, commune] = [chosen('po-c1'), chosen('po-c2')]
  return {
    profession: profession?.value ? profession.text : undefined,
    commune: commune?.value === 'x' ? null : commune?.value ? commune.text : undefined,
  }
}

/** Puts its lists back as they came. */
export function forgetBefore(screen: ParentNode): void {
  for (const list of screen.querySelectorAll('select')) list.selectedIndex = 0
}

/** Where the reader is on it, to be there again when the same field stands elsewhere. */
export function focusBefore(screen: ParentNode): string | undefined {
  return screen.querySelector(':focus')?.id
}
