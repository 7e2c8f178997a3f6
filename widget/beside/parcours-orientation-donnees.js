/**
 * Asks for the territory while the tool itself is still on its way, and leaves the answer on the element. A preload link
 * would send the cookies of the site, and the tool, which sends none, could not use what it brings. What is chosen on the
 * first screen that the page carries is no one else's: nobody else hears of it, and it does not outlive the visit.
 */
for (const element of document.querySelectorAll('parcours-orientation')) {
  for (const type of ['input', 'change']) element.addEventListener(type, (event) => event.stopPropagation())
  addEventListener('pagehide', () => {
    for (const list of element.querySelectorAll('select')) list.selectedIndex = 0
  })
  const address = element.getAttribute('donnees')?.trim()
  // Nothing when it is not an address: the tool tells the webmaster. A link reads one without ever throwing.
  const { protocol } = Object.assign(document.createElement('a'), { href: address ?? '' })
  if (!address || 'pack' in element || !/^https?:$/.test(protocol)) continue
  element.pack = fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    integrity: element.getAttribute('integrite') ?? '',
  }).catch(() => undefined)
}
