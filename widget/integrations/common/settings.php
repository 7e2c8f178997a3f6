<?php
/**
 * What a page asks of the tool, read once for every site: WordPress, SPIP and Drupal show what this file accepts, each by
 * its own means. It prints nothing, asks nothing and keeps nothing. The accepted values are those of `settings.json`, and
 * those of `archive.json`, which says what this archive carries.
 */

namespace ParcoursOrientation;

/**
 * Reads what was asked. Gives back `attributes`, by name, for the element, and `problems`, in sentences, for who writes
 * the page and nobody else. What is not understood is left out, so that the tool takes its ordinary value.
 */
function read_settings( array $asked ): array {
  $known      = known_settings();
  $attributes = array();
  $problems   = array();
  foreach ( $asked as $name => $value ) {
    if ( is_int( $name ) ) {
      $problems[] = "« $value » n'est pas compris : écrivez un nom, le signe = et une valeur entre guillemets droits, comme ceci : niveau_titre=\"3\".";
      continue;
    }
    $value     = is_scalar( $value ) ? trim( (string) $value ) : '';
    $attribute = str_replace( '_', '-', $name );
    if ( '' === $value ) {
      continue;
    }
    if ( ! isset( $known[ $attribute ] ) ) {
      $names      = str_replace( '-', '_', implode( ', ', array_keys( $known ) ) );
      $problems[] = "« $name » n'est pas un réglage de l'outil : il est sans effet. Réglages possibles : $names.";
      continue;
    }
    $expected = unlike( $known[ $attribute ], $attribute, $value );
    if ( null !== $expected ) {
      $problems[] = "« $name » vaut « $value » : écrivez $expected. " . consequence( $attribute );
    }
    // Another territory than ours must not become « any »: the contacts of the wrong place would be shown.
    if ( null === $expected || ( 'territoire' === $attribute && preg_match( '/^[a-z0-9-]{1,64}$/', $value ) ) ) {
      $attributes[ on_element( $attribute ) ] = $value;
    }
  }
  $problem = too_pale( $attributes );
  if ( null !== $problem ) {
    unset( $attributes['data-couleur'] );
    $problems[] = $problem;
  }
  return array(
    'attributes' => $attributes,
    'problems'   => $problems,
  );
}

/** Every setting, by the name of its attribute, as `settings.json` says it, with the values that this archive carries. */
function known_settings(): array {
  static $known = null;
  if ( null === $known ) {
    $known   = read_json( 'settings.json' );
    $archive = read_json( 'archive.json' );
    foreach ( $known as $attribute => $setting ) {
      if ( 'listed' === $setting['kind'] ) {
        $known[ $attribute ]['choices'] = $archive[ $attribute ] ?? array();
      }
    }
  }
  return $known;
}

/** What the page still says where the tool cannot run. Words only: inside a paragraph, a block would close it. */
function fallback( int $level ): string {
  return '<strong role="heading" aria-level="' . $level . '">Orienter une personne</strong><br>'
    . 'Danger immédiat : <a href="tel:17">17</a> ou <a href="tel:112">112</a>, SMS <a href="sms:114">114</a>.<br>'
    . 'Écoute et conseil, aussi pour les professionnels : <a href="tel:3919">3919</a>.';
}

/** What should have been written, or nothing when the value is right. */
function unlike( array $setting, string $attribute, string $value ): ?string {
  switch ( $setting['kind'] ) {
    case 'listed':
      return isset( $setting['choices'][ $value ] ) ? null : one_of( $setting['choices'] );
    case 'one-of':
      return in_array( $value, $setting['values'], true ) ? null : 'une de ces valeurs : ' . implode( ', ', $setting['values'] );
    case 'whole':
      $isWhole = 1 === preg_match( '/^\d{1,6}$/', $value ) && (int) $value >= $setting['min'] && (int) $value <= $setting['max'];
      return $isWhole ? null : "un nombre entier de {$setting['min']} à {$setting['max']}";
    case 'colour':
      return 1 === preg_match( '/^#[0-9a-f]{6}$/i', $value ) ? null : 'une couleur sous cette forme : #0B5563';
    case 'page':
      return 1 === preg_match( '~^(https?://[^\s/?#\\\\]|/(?![/\\\\]))\S*$~i', $value ) ? null : "l'adresse http ou https d'une autre page";
    default:
      return null;
  }
}

/** The attribute as the element carries it: what is only a look is data, that `appearance.js` applies. */
function on_element( string $attribute ): string {
  return in_array( $attribute, array( 'couleur', 'decalage-haut' ), true ) ? "data-$attribute" : $attribute;
}

function one_of( array $choices ): string {
  $shown = array();
  foreach ( array_slice( $choices, 0, 20, true ) as $id => $label ) {
    $shown[] = "$id ($label)";
  }
  return 'une de ces valeurs : ' . implode( ', ', $shown ) . ( count( $choices ) > 20 ? '…' : '' );
}

function consequence( string $attribute ): string {
  return 'territoire' === $attribute
    ? "Sans cela, l'outil ne montre que les contacts nationaux."
    : 'En attendant, la valeur ordinaire est utilisée.';
}

/** A colour on which its text could not be read, on a light ground or on a dark one. */
function too_pale( array $attributes ): ?string {
  $theme = $attributes['theme'] ?? 'clair';
  if ( ! isset( $attributes['data-couleur'] ) || 'auto' === $theme ) {
    return null;
  }
  $ratio = contrast( $attributes['data-couleur'], 'clair' === $theme ? '#ffffff' : '#12181f' );
  if ( $ratio >= 4.5 ) {
    return null;
  }
  $short = str_replace( '.', ',', number_format( floor( $ratio * 10 ) / 10, 1 ) );
  $way   = 'clair' === $theme ? 'foncée' : 'claire';
  return "« couleur » vaut « {$attributes['data-couleur']} » : le texte des boutons ne pourrait pas être lu (contraste de $short, il en faut 4,5). Choisissez une couleur plus $way. En attendant, la couleur ordinaire est utilisée.";
}

/** The contrast of two colours, as WCAG 2.2 defines it. */
function contrast( string $one, string $other ): float {
  $lights = array( luminance( $one ), luminance( $other ) );
  return ( max( $lights ) + 0.05 ) / ( min( $lights ) + 0.05 );
}

function luminance( string $colour ): float {
  $parts = array();
  foreach ( array( 1, 3, 5 ) as $place ) {
    $part    = hexdec( substr( $colour, $place, 2 ) ) / 255;
    $parts[] = $part <= 0.04045 ? $part / 12.92 : ( ( $part + 0.055 ) / 1.055 ) ** 2.4;
  }
  return 0.2126 * $parts[0] + 0.7152 * $parts[1] + 0.0722 * $parts[2];
}

function read_json( string $file ): array {
  return json_decode( (string) file_get_contents( __DIR__ . '/' . $file ), true ) ?? array();
}
