/** Pages whose scripts change what every page shares, or listen to everything. */
import type { Host } from './host.ts'

export const hostsOfScripts: readonly Host[] = [
  {
    id: 'H12-prototype',
    what: 'ajoute aux objets ce que Prototype.js y ajoutait',
    stopsAxe: true,
    script: () => {
      const spread = Array.from
      Array.from = ((list: ArrayLike<unknown>, ...rest: [(value: unknown) => unknown]) =>
        'length' in Object(list) ? spread(list, ...rest) : []) as typeof Array.from
      Object.assign(Array.prototype, { last: () => {}, each: () => {}, toJSON: () => 'liste' })
      Object.assign(Object.prototype, { each: () => {}, keys: () => {} })
      Object.assign(Element.prototype, { show: () => {}, hide: () => {}, update: () => {}, reset: () => {} })
    },
  },
  {
    id: 'H12-mootools',
    what: 'remplace bind et remove par les siens, qui font leur travail',
    script: () => {
      Function.prototype.bind = function (
        this: (...all: unknown[]) => unknown,
        self: unknown,
        ...given: unknown[]
      ) {
        return (...more: unknown[]) => this.apply(self, [...given, ...more])
      }
      Element.prototype.remove = function () {
        this.parentNode?.removeChild(this)
      }
    },
  },
  {
    id: 'H13-clics',
    what: 'retient tous les clics sur les liens et les boutons',
    script: () => {
      for (const type of ['click', 'submit'])
        document.addEventListener(type, (event) => {
          // As a library does that looks for the first link or button above what was touched.
          if ((event.target as Element).closest('a, button, form, [href^="#"]')) event.preventDefault()
        })
    },
  },
  {
    id: 'H13-touches',
    what: 'garde pour elle toutes les touches et tous les clics',
    script: () => {
      for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'change', 'input'])
        document.documentElement.addEventListener(type, (event) => event.stopPropagation())
    },
  },
  {
    id: 'H14-registre',
    what: 'remplace le registre des éléments par un relais',
    script: () => {
      const own = window.customElements
      const Native = window.HTMLElement
      const Shim = function (this: object) {
        return Reflect.construct(Native, [], this.constructor)
      }
      Shim.prototype = Native.prototype
      Object.setPrototypeOf(Shim, Native)
      Object.assign(window, { HTMLElement: Shim })
      Object.defineProperty(window, 'customElements', {
        value: {
          define: (name: string, made: CustomElementConstructor) => own.define(name, made),
          get: (name: string) => own.get(name),
          whenDefined: (name: string) => own.whenDefined(name),
          upgrade: (root: Node) => own.upgrade(root),
          polyfillWrapFlushCallback: () => {},
        },
      })
    },
  },
  {
    id: 'H24',
    what: 'est vue avec des extensions qui ajoutent des éléments près de chaque champ',
    script: () => {
      const dress = (root: ParentNode) => {
        for (const field of root.querySelectorAll('input, select, button')) {
          if (field.hasAttribute('data-lpignore-seen')) continue
          field.setAttribute('data-lpignore-seen', '')
          const icon = document.createElement('span')
          icon.setAttribute('data-lastpass-icon-root', '')
          field.after(icon)
        }
      }
      const attach = Element.prototype.attachShadow
      Element.prototype.attachShadow = function (how) {
        const root = attach.call(this, how)
        new MutationObserver(() => dress(root)).observe(root, { childList: true, subtree: true })
        return root
      }
      addEventListener('DOMContentLoaded', () =>
        document.body.append(document.createElement('grammarly-desktop-integration')),
      )
    },
    isItsOwnLook: true,
  },
  {
    id: 'H27',
    what: 'répond à tous les messages, et en envoie d’autres modules',
    script: () => {
      addEventListener('message', ({ data }) => data !== 'vu' && postMessage('vu'))
      for (const message of [
        { kind: 'resize-height', height: 3 },
        { po: 1, id: 'x', type: 'config', attributs: { theme: 'sombre' } },
        { po: 1, id: 'x', type: 'quitter' },
        '[iFrameSizer]po:10:10:init',
      ])
        setInterval(() => postMessage(message), 20)
    },
  },
]
