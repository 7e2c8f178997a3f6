/**
 * Houses known by many sites for what they do with a visit. Written for this project from the places that each one gives in
 * its installation guide; sorted as the public data of third-party-web does (MIT, github.com/patrickhulce/third-party-web).
 * A host ends with one of these names, or it is another house without a name.
 */
import type { L10n } from '@jalon/diagnostics'

export type Trade =
  | 'audience'
  | 'advertising'
  | 'replay'
  | 'tags'
  | 'social'
  | 'chat'
  | 'consent'
  | 'video'
  | 'service'

export interface House {
  readonly name: string
  readonly trade: Trade
}

/** What each trade does, said to the one who reads the report. */
export const trades: Readonly<Record<Trade, L10n>> = {
  audience: { fr: "mesure d'audience", en: 'audience measurement' },
  advertising: { fr: 'publicité', en: 'advertising' },
  replay: { fr: 'enregistrement de visite', en: 'session replay' },
  tags: { fr: 'gestionnaire de balises', en: 'tag manager' },
  social: { fr: 'réseau social', en: 'social network' },
  chat: { fr: 'bulle de discussion', en: 'chat bubble' },
  consent: { fr: 'bandeau de consentement', en: 'consent banner' },
  video: { fr: 'vidéo', en: 'video' },
  service: { fr: 'service', en: 'service' },
}

/** What may be told of a visit by these is more than a page for professionals may let through. */
export const watching: ReadonlySet<Trade> = new Set([
  'audience',
  'advertising',
  'replay',
  'tags',
  'social',
  'chat',
])

const houses: Readonly<Record<Trade, Readonly<Record<string, string>>>> = {
  audience: {
    'google-analytics.com': 'Google Analytics',
    'analytics.google.com': 'Google Analytics',
    'matomo.cloud': 'Matomo',
    'matomo.org': 'Matomo',
    'piwik.pro': 'Piwik PRO',
    'xiti.com': 'Piano Analytics (AT Internet)',
    'aticdn.net': 'Piano Analytics (AT Internet)',
    'pa-cd.com': 'Piano Analytics',
    'eulerian.net': 'Eulerian',
    'plausible.io': 'Plausible',
    'stats.wp.com': 'Jetpack (WordPress)',
    'pixel.wp.com': 'Jetpack (WordPress)',
    'statcounter.com': 'StatCounter',
    'cloudflareinsights.com': 'Cloudflare Web Analytics',
    'mixpanel.com': 'Mixpanel',
    'mxpnl.com': 'Mixpanel',
    'segment.com': 'Segment',
    'segment.io': 'Segment',
    'amplitude.com': 'Amplitude',
    'heapanalytics.com': 'Heap',
    'posthog.com': 'PostHog',
    'mc.yandex.ru': 'Yandex Metrica',
    'nr-data.net': 'New Relic',
    'newrelic.com': 'New Relic',
    'abtasty.com': 'AB Tasty',
    'kameleoon.eu': 'Kameleoon',
    'optimizely.com': 'Optimizely',
  },
  replay: {
    'hotjar.com': 'Hotjar',
    'hotjar.io': 'Hotjar',
    'clarity.ms': 'Microsoft Clarity',
    'fullstory.com': 'FullStory',
    'contentsquare.net': 'Contentsquare',
    'mouseflow.com': 'Mouseflow',
    'smartlook.com': 'Smartlook',
    'logrocket.io': 'LogRocket',
    'crazyegg.com': 'Crazy Egg',
    'luckyorange.com': 'Lucky Orange',
    'inspectlet.com': 'Inspectlet',
  },
  advertising: {
    'doubleclick.net': 'Google Ads',
    'googleadservices.com': 'Google Ads',
    'googlesyndication.com': 'Google Ads',
    'googletagservices.com': 'Google Ads',
    'criteo.com': 'Criteo',
    'criteo.net': 'Criteo',
    'amazon-adsystem.com': 'Amazon Ads',
    'adsrvr.org': 'The Trade Desk',
    'adnxs.com': 'Xandr',
    'taboola.com': 'Taboola',
    'outbrain.com': 'Outbrain',
    'bat.bing.com': 'Microsoft Ads',
    'ads.linkedin.com': 'LinkedIn Ads',
    'ads-twitter.com': 'X Ads',
    'analytics.tiktok.com': 'TikTok',
    'sc-static.net': 'Snapchat',
    'teads.tv': 'Teads',
  },
  tags: {
    'googletagmanager.com': 'Google Tag Manager',
    'adobedtm.com': 'Adobe Tags',
    'tagcommander.com': 'Commanders Act',
    'trustcommander.net': 'Commanders Act',
    'tiqcdn.com': 'Tealium',
  },
  social: {
    'facebook.com': 'Facebook',
    'facebook.net': 'Facebook',
    'fbcdn.net': 'Facebook',
    'instagram.com': 'Instagram',
    'platform.twitter.com': 'X (Twitter)',
    'platform.x.com': 'X (Twitter)',
    'platform.linkedin.com': 'LinkedIn',
    'snap.licdn.com': 'LinkedIn',
    'addtoany.com': 'AddToAny',
    'addthis.com': 'AddThis',
    'sharethis.com': 'ShareThis',
  },
  chat: {
    'crisp.chat': 'Crisp',
    'tawk.to': 'tawk.to',
    'intercom.io': 'Intercom',
    'intercomcdn.com': 'Intercom',
    'zdassets.com': 'Zendesk',
    'zopim.com': 'Zendesk',
    'livechatinc.com': 'LiveChat',
    'drift.com': 'Drift',
    'tidio.co': 'Tidio',
    'hs-scripts.com': 'HubSpot',
    'hubspot.com': 'HubSpot',
    'iadvize.com': 'iAdvize',
  },
  consent: {
    'axept.io': 'Axeptio',
    'didomi.io': 'Didomi',
    'privacy-center.org': 'Didomi',
    'onetrust.com': 'OneTrust',
    'cookielaw.org': 'OneTrust',
    'cookiebot.com': 'Cookiebot',
    'cookieyes.com': 'CookieYes',
    'usercentrics.eu': 'Usercentrics',
    'consensu.org': 'Sirdata',
    'iubenda.com': 'iubenda',
  },
  video: {
    'youtube.com': 'YouTube',
    'youtube-nocookie.com': 'YouTube',
    'dailymotion.com': 'Dailymotion',
    'vimeo.com': 'Vimeo',
  },
  service: {
    'fonts.googleapis.com': 'Google Fonts',
    'fonts.gstatic.com': 'Google Fonts',
    'typekit.net': 'Adobe Fonts',
    'maps.googleapis.com': 'Google Maps',
    'gravatar.com': 'Gravatar',
    'recaptcha.net': 'reCAPTCHA',
    'www.google.com': 'Google',
    'www.gstatic.com': 'Google',
  },
}

const byHost: ReadonlyMap<string, House> = new Map(
  (Object.keys(houses) as Trade[]).flatMap((trade) =>
    Object.entries(houses[trade]).map(([host, name]) => [host, { name, trade }] as const),
  ),
)

/** The house of a host, where it is known. */
export function houseOf(host: string): House | undefined {
  const parts = host.toLowerCase().split('.')
  return parts
    .map((_, index) => byHost.get(parts.slice(index).join('.')))
    .find((house) => house !== undefined)
}
