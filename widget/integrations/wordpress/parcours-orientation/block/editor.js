/**
 * The block in the editor. What it offers is what `settings.json` and `archive.json` say, the two files that the server
 * checks with. Its preview shows the words and the numbers of the tool, never the tool itself: after three minutes
 * without activity it would hide the whole editor.
 */
;(({ blocks, blockEditor, components, element, serverSideRender }) => {
  const { createElement, useEffect, useState } = element
  const { InspectorControls, useBlockProps } = blockEditor
  const { Disabled, PanelBody, SelectControl, TextControl } = components
  const name = 'parcours-orientation/outil'
  const beside = new URL('../common/', document.currentScript.src)
  const offered = Promise.all(['settings.json', 'archive.json'].map((file) => read(new URL(file, beside))))

  /** A file of the plugin, or nothing: the server still says what it does not understand. */
  function read(address) {
    return fetch(address)
      .then((answer) => answer.json())
      .catch(() => ({}))
  }

  /** What can be chosen for a setting, or nothing when it is written freely. */
  function choicesOf(attribute, { kind, values, min, max }, archive) {
    if (kind === 'listed') return archive[attribute] && Object.entries(archive[attribute])
    if (kind === 'one-of') return values.map((value) => [value, value])
    if (kind !== 'whole' || max - min > 10) return undefined
    return Array.from({ length: max - min + 1 }, (_, step) => [`${min + step}`, `${min + step}`])
  }

  function control([attribute, setting], archive, { attributes, setAttributes }) {
    const key = attribute.replaceAll('-', '_')
    const choices = choicesOf(attribute, setting, archive)
    const common = {
      key,
      label: setting.label,
      value: attributes[key] ?? '',
      onChange: (value) => setAttributes({ [key]: value || undefined }),
    }
    if (choices === undefined) return createElement(TextControl, common)
    const options = choices.map(([value, label]) => ({
      value,
      label: label === value ? value : `${label} (${value})`,
    }))
    return createElement(SelectControl, {
      ...common,
      options: [{ value: '', label: '(valeur ordinaire)' }, ...options],
    })
  }

  function edit(props) {
    const [[settings, archive], show] = useState([{}, {}])
    useEffect(() => void offered.then(show), [])
    const controls = Object.entries(settings).map((each) => control(each, archive, props))
    return createElement(
      'div',
      useBlockProps(),
      createElement(InspectorControls, null, createElement(PanelBody, { title: 'Réglages' }, controls)),
      createElement(
        Disabled,
        null,
        createElement(serverSideRender, { block: name, attributes: props.attributes, httpMethod: 'POST' }),
      ),
      createElement('p', null, "Ici, l'aperçu sans l'outil : il s'ouvre dans la page."),
    )
  }

  /** What stays in the page once the plugin is gone: whom to call. */
  function save() {
    const call = (href, text) => createElement('a', { href }, text)
    return createElement(
      'p',
      useBlockProps.save(),
      'Danger immédiat : ',
      call('tel:17', '17'),
      ' ou ',
      call('tel:112', '112'),
      ', SMS ',
      call('sms:114', '114'),
      '. Écoute et conseil, aussi pour les professionnels : ',
      call('tel:3919', '3919'),
      '.',
    )
  }

  blocks.registerBlockType(name, { edit, save })
})(window.wp)
