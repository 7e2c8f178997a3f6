<?php
/**
 * Ce que le modèle « parcours_orientation » écrit dans la page. Il ne lit que ce qui est écrit dans l'appel du modèle,
 * jamais l'environnement du squelette : celui-ci contient ce que l'adresse de la page demande, et personne d'autre que
 * le site ne choisit où mène « Effacer et quitter la page ».
 */

use function ParcoursOrientation\fallback;
use function ParcoursOrientation\read_settings;

if ( ! defined( '_ECRIRE_INC_VERSION' ) ) {
  return;
}

include_once __DIR__ . '/common/settings.php';

/**
 * L'outil, avec ses scripts : un script écrit deux fois dans une page ne s'exécute utilement qu'une fois.
 *
 * @param array|null $args Les paramètres du modèle.
 */
function parcours_orientation_outil( $args ): string {
  $asked    = array_diff_key( is_array( $args ) ? $args : array(), array_flip( array( 'align', 'ajax', 'class', 'lang' ) ) );
  $settings = read_settings( $asked );
  $level    = (int) ( $settings['attributes']['niveau-titre'] ?? 2 );
  $written  = parcours_orientation_attribut( 'donnees', parcours_orientation_adresse( 'territoire.json' ) );
  foreach ( $settings['attributes'] as $name => $value ) {
    $written .= parcours_orientation_attribut( $name, $value );
  }
  return parcours_orientation_avis( $settings['problems'] )
    . "<parcours-orientation$written>" . fallback( $level ) . '</parcours-orientation>'
    . parcours_orientation_script( 'parcours-orientation-donnees.js', 'async' )
    . parcours_orientation_script( 'common/appearance.js', 'defer' )
    . parcours_orientation_script( 'parcours-orientation.js', 'defer' );
}

/** Ce qui n'est pas compris, pour qui rédige : dans l'espace privé seulement. */
function parcours_orientation_avis( array $problems ): string {
  if ( array() === $problems || ! test_espace_prive() ) {
    return '';
  }
  return '<mark>' . implode( '</mark><br><mark>', array_map( 'htmlspecialchars', $problems ) ) . '</mark><br>';
}

function parcours_orientation_script( string $file, string $way ): string {
  return "<script $way" . parcours_orientation_attribut( 'src', parcours_orientation_adresse( $file ) ) . '></script>';
}

function parcours_orientation_adresse( string $file ): string {
  return url_absolue( _DIR_PLUGIN_PARCOURS_ORIENTATION . $file ) . '?@VERSION@';
}

function parcours_orientation_attribut( string $name, string $value ): string {
  return " $name=\"" . htmlspecialchars( $value, ENT_QUOTES, 'UTF-8', false ) . '"';
}
