/** The language of the interface. The content keeps its own, which is French. */

/**
 * The build writes which language it is for in place of the global, and drops the other one. Nothing sets it in the
 * page of a host; the gallery and the tests do.
 */
export const isEnglish = globalThis.interfaceLanguage === 'en'

export const language = isEnglish ? 'en' : 'fr'

/** Said of what the content wrote, where the interface speaks another language; in French, nothing has to be said. */
export const contentLanguage = isEnglish ? 'fr' : undefined

/** How days are written. */
export const locale = isEnglish ? 'en-GB' : 'fr-FR'

/** That of a paper: its own where it says one, otherwise that of the interface. */
export const languageOf = (paper: Element): string => (isEnglish && paper.getAttribute('lang')) || language

/** After a label. */
export const colon = isEnglish ? ':' : '\u00a0:'
