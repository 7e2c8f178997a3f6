/** The part of SARIF 2.1.0 that we write: static analysis results, as code hosts and editors read them. */

export interface SarifLog {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly SarifRun[]
}

export interface SarifRun {
  readonly tool: { readonly driver: SarifComponent }
  readonly language: string
  readonly columnKind: 'utf16CodeUnits'
  readonly results: readonly SarifResult[]
  readonly translations: readonly SarifTranslation[]
}

export interface SarifComponent {
  readonly name: string
  readonly language: string
  readonly semanticVersion?: string
  readonly rules: readonly SarifRule[]
}

/** The same rules in the other language, in the same order. */
export interface SarifTranslation {
  readonly name: string
  readonly language: string
  readonly contents: readonly ['localizedData']
  readonly isComprehensive: boolean
  readonly translationMetadata: { readonly name: string }
  readonly associatedComponent: { readonly name: string }
  readonly rules: readonly Omit<SarifRule, 'defaultConfiguration' | 'properties'>[]
}

export type SarifLevel = 'error' | 'warning' | 'note'

export interface SarifText {
  readonly text: string
  readonly markdown?: string
}

export interface SarifRule {
  readonly id: string
  readonly shortDescription: SarifText
  readonly fullDescription: SarifText
  readonly help: SarifText
  readonly defaultConfiguration: { readonly level: SarifLevel }
  readonly properties: { readonly 'problem.severity': string; readonly tags: readonly string[] }
}

export interface SarifRegion {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
  readonly snippet?: SarifText
}

export interface SarifLocation {
  readonly id?: number
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string }
    readonly region: SarifRegion
  }
  readonly message?: SarifText
}

export interface SarifFix {
  readonly description: SarifText
  readonly artifactChanges: readonly {
    readonly artifactLocation: { readonly uri: string }
    readonly replacements: readonly {
      readonly deletedRegion: SarifRegion
      readonly insertedContent: SarifText
    }[]
  }[]
  readonly properties: { readonly safety: 'safe' | 'review' }
}

export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: SarifLevel
  readonly message: SarifText
  readonly locations: readonly SarifLocation[]
  readonly relatedLocations?: readonly SarifLocation[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly fixes?: readonly SarifFix[]
  readonly properties: Readonly<Record<string, unknown>>
}
