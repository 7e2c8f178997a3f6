/** A structure and a service as data·inclusion 1.0.8 writes them. Only the fields that we fill are here. */

export interface DataInclusionStructure {
  readonly source: string
  readonly id: string
  readonly nom: string
  readonly date_maj: string
  readonly description: string | null
  readonly site_web: string | null
  readonly reseaux_porteurs: readonly string[] | null
}

export interface DataInclusionService {
  readonly source: string
  readonly structure_id: string
  readonly id: string
  readonly nom: string
  readonly description: string
  readonly date_maj: string
  readonly thematiques: readonly string[] | null
  readonly conditions_acces: string | null
  readonly commune: string | null
  readonly code_postal: string | null
  readonly code_insee: string | null
  readonly adresse: string | null
  readonly telephone: string | null
  readonly modes_accueil: readonly string[] | null
  readonly zone_eligibilite: readonly string[]
  readonly lien_mobilisation: string | null
  readonly modes_mobilisation: readonly string[] | null
  readonly mobilisable_par: readonly string[] | null
  readonly mobilisation_precisions: string | null
  readonly horaires_accueil: string | null
}
