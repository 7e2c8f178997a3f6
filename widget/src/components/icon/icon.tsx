/** The drawings of the tool, always beside words. */

const drawings = {
  back: 'M15 5l-7 7 7 7',
  mask: 'M3 3l18 18M10.6 6.2A9.6 9.6 0 0 1 12 6c5.5 0 9 6 9 6a16 16 0 0 1-3 3.6M6.3 7.7A15.7 15.7 0 0 0 3 12s3.5 6 9 6a9 9 0 0 0 3.9-.9M9.9 10a3 3 0 0 0 4.2 4.2',
  phone:
    'M6.5 3.5h2.6l1.6 4.2-2 1.6a12 12 0 0 0 6 6l1.6-2 4.2 1.6v2.6a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2z',
  place:
    'M12 21s-6.5-5.6-6.5-11a6.5 6.5 0 0 1 13 0c0 5.4-6.5 11-6.5 11zM12 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6z',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2',
  out: 'M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5',
  print: 'M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7z',
  chevron: 'M6 9l6 6 6-6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  alert: 'M12 4l9 16H3zM12 10v4.5M12 17.2v.1',
} as const

export type IconName = keyof typeof drawings

/** One drawing, the height of a letter and the colour of the text. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  )
}
