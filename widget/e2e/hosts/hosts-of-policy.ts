/** Pages that allow little, or whose addresses lead elsewhere. */
import { type Host, policyWith, scriptTag } from './host.ts'

export const hostsOfPolicy: readonly Host[] = [
  {
    id: 'H10-nonce',
    what: 'ne laisse entrer que les scripts qui portent son numéro',
    headers: policyWith({ 'script-src': "'nonce-po1' 'strict-dynamic'", 'style-src': "'self'" }),
    tag: '<script src="/parcours-orientation.js" nonce="po1" defer></script>',
  },
  {
    id: 'H10-collecte',
    what: 'fait rapport de tout ce qui n’est pas permis',
    headers: {
      'Content-Security-Policy-Report-Only':
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
    },
  },
  {
    id: 'H10-sandbox',
    what: 'est elle-même dans un bac à sable',
    headers: policyWith({ sandbox: 'allow-scripts allow-forms allow-modals allow-downloads' }),
    isNational: true,
    refusesPrint: true,
  },
  {
    id: 'H11',
    what: 'a une règle de confiance qui refuse tout',
    headers: policyWith({ 'trusted-types': 'default' }),
    script: () => {
      const refuse = (): never => {
        throw new Error('Rien ne devient du code ici.')
      }
      const { trustedTypes } = window as unknown as {
        trustedTypes?: { createPolicy: (name: string, rules: object) => unknown }
      }
      trustedTypes?.createPolicy('default', {
        createHTML: refuse,
        createScript: refuse,
        createScriptURL: refuse,
      })
    },
  },
  {
    id: 'H19-base',
    what: 'a une adresse de base sur un autre site',
    headers: policyWith({ 'base-uri': '*' }),
    head: `${scriptTag}<base href="https://autre.example/">`,
    tag: '',
    isNational: true,
  },
  {
    id: 'H19-onglets',
    what: 'ouvre tous ses liens dans un autre onglet',
    headers: policyWith({ 'base-uri': '*' }),
    head: '<base target="_blank">',
  },
  {
    id: 'H30-presse-papiers',
    what: 'interdit le presse-papiers',
    headers: { 'Permissions-Policy': 'clipboard-write=(), clipboard-read=()' },
  },
]
