<?php

declare(strict_types=1);

namespace Drupal\parcours_orientation\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Extension\ModuleExtensionList;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\Render\Markup;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Symfony\Component\DependencyInjection\ContainerInterface;
use function ParcoursOrientation\fallback;
use function ParcoursOrientation\known_settings;
use function ParcoursOrientation\read_settings;

require_once __DIR__ . '/../../../common/settings.php';

/**
 * Puts the tool where a site builder places the block. It prints nothing of who reads the page: it is kept by every cache.
 */
#[Block(
  id: 'parcours_orientation',
  admin_label: new TranslatableMarkup("Parcours d'orientation"),
  category: new TranslatableMarkup('Orientation'),
)]
final class ParcoursOrientation extends BlockBase implements ContainerFactoryPluginInterface {

  public function __construct(
    array $configuration,
    $plugin_id,
    $plugin_definition,
    private readonly ModuleExtensionList $modules,
  ) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): static {
    return new static($configuration, $plugin_id, $plugin_definition, $container->get('extension.list.module'));
  }

  /** Nothing is asked of the tool: each setting takes its ordinary value. */
  public function defaultConfiguration(): array {
    return array_fill_keys(self::names(), '');
  }

  /** The tool, with the numbers inside it for who has no script. */
  public function build(): array {
    $attributes = read_settings($this->asked($this->configuration))['attributes'];
    $folder = base_path() . $this->modules->getPath('parcours_orientation');
    return [
      '#type' => 'html_tag',
      '#tag' => 'parcours-orientation',
      '#attributes' => ['donnees' => "$folder/territoire.json?@VERSION@"] + $attributes,
      // Written by us alone, without anything of the configuration but a number.
      '#value' => Markup::create(fallback((int) ($attributes['niveau-titre'] ?? 2))),
      '#attached' => ['library' => ['parcours_orientation/tool']],
    ];
  }

  /** One field a setting: a list where the values are known, a short text elsewhere. */
  public function blockForm($form, FormStateInterface $form_state): array {
    foreach (known_settings() as $attribute => $setting) {
      $name = str_replace('-', '_', $attribute);
      $choices = $setting['choices'] ?? array_combine($setting['values'] ?? [], $setting['values'] ?? []);
      $form[$name] = [
        '#type' => $choices === [] ? 'textfield' : 'select',
        '#title' => $setting['label'],
        '#default_value' => $this->configuration[$name] ?? '',
      ] + ($choices === [] ? [] : ['#options' => $choices, '#empty_option' => '(valeur ordinaire)', '#empty_value' => '']);
    }
    return $form;
  }

  /** Says what is not understood beside the field, before it is kept. */
  public function blockValidate($form, FormStateInterface $form_state): void {
    $asked = $this->asked($form_state->getValues());
    foreach ($asked as $name => $value) {
      foreach (read_settings([$name => $value] + $this->themeOf($asked))['problems'] as $problem) {
        $form_state->setErrorByName($name, $problem);
      }
    }
  }

  public function blockSubmit($form, FormStateInterface $form_state): void {
    foreach (self::names() as $name) {
      $this->configuration[$name] = trim((string) $form_state->getValue($name));
    }
  }

  private static function names(): array {
    return str_replace('-', '_', array_keys(known_settings()));
  }

  private function asked(array $values): array {
    return array_filter(array_intersect_key($values, array_flip(self::names())), static fn ($value) => $value !== '');
  }

  /** A colour is read or not according to the theme around it. */
  private function themeOf(array $asked): array {
    return array_intersect_key($asked, ['theme' => TRUE]);
  }

}
