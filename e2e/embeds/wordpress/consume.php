<?php
/**
 * WordPress's own code as a post uses it, on what the tests hand in: finds the oEmbed of pages, fetches it and
 * turns it into the post's HTML; and cleans HTML that an author without special rights pastes. No database, no
 * theme: only how a page is fetched, how secrets are made and what the settings are is told here.
 *
 * In, as JSON: `{ "wordpress": folder, "pages": [address], "pasted": [html] }`.
 * Out: `{ "embedded": [{ "html", "script" }], "kept": [html] }`, in the same order; `html` is false where nothing was found.
 */
$asked = json_decode( stream_get_contents( STDIN ), true );

define( 'ABSPATH', $asked['wordpress'] . '/' );
define( 'WPINC', 'wp-includes' );
define( 'WP_CONTENT_DIR', ABSPATH . 'wp-content' );
define( 'WP_DEBUG', false );

/** The network, as plain as it can be: WordPress's own refuses addresses of this machine. */
function wp_safe_remote_get( $url, $args = array() ) {
	$body = @file_get_contents( $url, false, null, 0, $args['limit_response_size'] ?? 1048576 );
	return array( 'body' => false === $body ? '' : $body, 'response' => array( 'code' => false === $body ? 404 : 200 ) );
}

/** @ignore */
function wp_remote_retrieve_body( $response ) {
	return $response['body'];
}

/** @ignore */
function wp_remote_retrieve_response_code( $response ) {
	return $response['response']['code'];
}

/** A plugin may give its own (`pluggable.php`): the same kind of secret, without WordPress's store of seeds. */
function wp_generate_password( $length = 12 ) {
	return substr( bin2hex( random_bytes( $length ) ), 0, $length );
}

$scripts = array();

/** Which scripts WordPress would put on the page. */
function wp_enqueue_script( $handle ) {
	$GLOBALS['scripts'][] = $handle;
}

foreach ( array( 'compat', 'load', 'plugin', 'functions', 'l10n', 'pomo/translations', 'formatting', 'kses', 'shortcodes', 'class-wp-error', 'class-wp-list-util', 'class-wp-oembed', 'embed', 'general-template', 'link-template' ) as $file ) {
	require_once ABSPATH . WPINC . "/$file.php";
}

// The settings of a new WordPress, which would stand in its database.
add_filter( 'pre_option', fn ( $value, $name ) => 'blog_charset' === $name ? 'UTF-8' : '', 10, 2 );

// As in WordPress's default-filters.php.
add_action( 'wp_head', 'wp_oembed_add_host_js' );
add_filter( 'embed_oembed_html', 'wp_maybe_enqueue_oembed_host_js' );
add_filter( 'oembed_dataparse', 'wp_filter_oembed_iframe_title_attribute', 5, 3 );
add_filter( 'oembed_dataparse', 'wp_filter_oembed_result', 10, 3 );

$embedded = array();
foreach ( $asked['pages'] as $page ) {
	$GLOBALS['scripts'] = array();
	$html               = wp_oembed_get( $page, array( 'width' => 600, 'height' => 900 ) );
	if ( false !== $html ) {
		$html = apply_filters( 'embed_oembed_html', $html, $page, array(), 1 );
	}
	$embedded[] = array( 'html' => $html, 'script' => in_array( 'wp-embed', $GLOBALS['scripts'], true ) );
}

echo json_encode( array( 'embedded' => $embedded, 'kept' => array_map( 'wp_kses_post', $asked['pasted'] ) ), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR );
