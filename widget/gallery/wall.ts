/** How the wall of examples is laid out, and what comes nearest to forced colours. */

/** A sidebar, a phone, a tablet, a desk. */
export const widths = [245, 360, 768, 1280]

/**
 * Forced colours belong to the system: no rule can ask for them. This puts the system's colours everywhere, as they do,
 * so that what was told by a background alone is seen to be lost.
 */
export const nearlyForced = `
  .root, .root * {
    background-color: Canvas !important;
    border-color: CanvasText !important;
    color: CanvasText !important;
    box-shadow: none !important;
  }
  .root a, .root a * { color: LinkText !important }
  .root :is(button, select, input), .root button * {
    background-color: ButtonFace !important;
    color: ButtonText !important;
  }
  .root :is(.link, .quiet) { border-color: Canvas !important }
`
