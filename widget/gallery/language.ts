/** Chooses the language before any message is read: this module comes first. `?lang=en` shows the English interface. */
globalThis.interfaceLanguage = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'fr'
