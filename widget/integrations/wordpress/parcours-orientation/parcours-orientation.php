<?php
/**
 * Plugin Name:       Parcours d'orientation
 * Description:       Met dans une page un outil qui guide les professionnelles et les professionnels : un bloc et un code court. Aucun cookie, aucune donnée enregistrée, aucun appel à un autre site.
 * Version:           @VERSION@
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       parcours-orientation
 */

namespace ParcoursOrientation;

defined( 'ABSPATH' ) || exit;

const VERSION = '@VERSION@';

/** Each script, by the end of its name in WordPress: its file, and how it lets the page be read first. */
const SCRIPTS = array(
  'donnees'   => array( 'parcours-orientation-donnees.js', 'async' ),
  'apparence' => array( 'common/appearance.js', 'defer' ),
  'outil'     => array( 'parcours-orientation.js', 'defer' ),
);

require_once __DIR__ . '/common/settings.php';

add_action( 'init', __NAMESPACE__ . '\register' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\without_blocking', 10, 2 );

/** The block, the shortcode and their scripts. Nothing is loaded on a page that has neither. */
function register(): void {
  foreach ( SCRIPTS as $name => list( $file ) ) {
    wp_register_script( "parcours-orientation-$name", plugins_url( $file, __FILE__ ), array(), VERSION, true );
  }
  $needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-server-side-render' );
  wp_register_script( 'parcours-orientation-editeur', plugins_url( 'block/editor.js', __FILE__ ), $needs, VERSION, true );
  register_block_type( __DIR__ . '/block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
  add_shortcode( 'parcours_orientation', __NAMESPACE__ . '\render_shortcode' );
}

/** The block: what WordPress says of its width and its class stands around the tool. */
function render_block( array $attributes ): string {
  return '<div ' . get_block_wrapper_attributes() . '>' . render( $attributes ) . '</div>';
}

/**
 * The shortcode. What is written between its two ends is only shown once the plugin is gone: here, the tool takes its place.
 *
 * @param array|string $attributes Nothing is written as an empty text.
 */
function render_shortcode( $attributes ): string {
  return render( is_array( $attributes ) ? $attributes : array() );
}

/**
 * The tool, as block and shortcode both print it: on one line and without any block, so that nothing adds paragraphs to
 * it. The same for every reader, whoever is signed in: a page kept by a cache suits everyone.
 */
function render( array $asked ): string {
  $settings   = read_settings( unwrapped( $asked ) );
  $attributes = $settings['attributes'];
  $level      = (int) ( $attributes['niveau-titre'] ?? 2 );
  if ( is_without_scripts() ) {
    return fallback( $level ) . '<br><a href="' . esc_url( (string) get_permalink() ) . '">Ouvrir la page de l\'outil</a>';
  }
  wp_enqueue_script( 'parcours-orientation-donnees' );
  if ( isset( $attributes['data-couleur'] ) || isset( $attributes['data-decalage-haut'] ) ) {
    wp_enqueue_script( 'parcours-orientation-apparence' );
  }
  wp_enqueue_script( 'parcours-orientation-outil' );
  // Without the name of the site: the page may be read under another of its names, and asks where it was read.
  $data    = wp_make_link_relative( plugins_url( 'territoire.json', __FILE__ ) );
  $written = ' donnees="' . esc_url( "$data?ver=" . VERSION ) . '"';
  foreach ( $attributes as $name => $value ) {
    $written .= " $name=\"" . ( 'sortie-url' === $name ? esc_url( $value, array( 'http', 'https' ) ) : esc_attr( $value ) ) . '"';
  }
  return notes( $settings['problems'] ) . "<parcours-orientation$written>" . fallback( $level ) . '</parcours-orientation>';
}

/** Lets the page be read before our scripts run. Written by hand: WordPress only knows how since 6.3. */
function without_blocking( string $tag, string $handle ): string {
  $name = str_replace( 'parcours-orientation-', '', $handle );
  return "parcours-orientation-$name" === $handle && isset( SCRIPTS[ $name ] )
    ? str_replace( '<script ', '<script ' . SCRIPTS[ $name ][1] . ' ', $tag )
    : $tag;
}

/** What is not understood, for who writes the page, and only while it is written. */
function notes( array $problems ): string {
  if ( array() === $problems || ! is_being_written() ) {
    return '';
  }
  $marked = array_map(
    function ( string $problem ): string {
      return '<mark>' . esc_html( $problem ) . '</mark><br>';
    },
    $problems
  );
  return '<span role="note">Pour vous seulement, pas pour les visiteurs :<br>' . implode( '', $marked ) . '</span>';
}

/** In the editor, or in the preview of a page by someone who may change it. */
function is_being_written(): bool {
  if ( defined( 'REST_REQUEST' ) && REST_REQUEST ) {
    $route = $GLOBALS['wp']->query_vars['rest_route'] ?? '';
    return 0 === strpos( $route, '/wp/v2/block-renderer/' ) && current_user_can( 'edit_posts' );
  }
  return is_preview() && current_user_can( 'edit_post', get_queried_object_id() );
}

/** Readers of feeds, and pages that AMP rewrites, run no script of ours. */
function is_without_scripts(): bool {
  return is_feed() || ( function_exists( 'amp_is_request' ) && amp_is_request() );
}

/** What WordPress itself adds to a block is not ours to judge. */
function unwrapped( array $asked ): array {
  return array_diff_key( $asked, array_flip( array( 'className', 'align', 'lock', 'metadata', 'style' ) ) );
}
