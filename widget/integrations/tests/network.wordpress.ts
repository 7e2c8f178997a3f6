/** A network of sites, where nobody but who holds it may write free markup: once activated, every site has the tool. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { people } from '../../../scripts/wordpress/site.mjs'
import { Desk } from './desk.ts'
import { archive, ground, networkOfSites, php } from './ground.ts'

const { visit, sit } = ground()
let webmaster: Desk

beforeAll(async () => {
  webmaster = new Desk(await sit(), networkOfSites)
})
afterAll(() => webmaster.page.context().close())

/** WordPress takes the port out of the address of a new site: it is put back, as a site on a usual port would have it. */
const anotherSite = `$host = $_SERVER['HTTP_HOST'];
  $id = wp_insert_site(array('domain' => $host, 'path' => '/quartier/', 'title' => 'Quartier', 'user_id' => 1));
  $wpdb->update($wpdb->blogs, array('domain' => $host), array('blog_id' => $id)); clean_blog_cache($id);
  switch_to_blog($id);
  foreach (array('siteurl', 'home') as $name) update_option($name, "http://$host/quartier");
  update_option('permalink_structure', '/%postname%/');
  $page = wp_insert_post(array('post_title' => 'Orientation', 'post_name' => 'orientation', 'post_type' => 'page',
    'post_status' => 'publish', 'post_content' => '<!-- wp:parcours-orientation/outil {"entree":"logement"} /-->'));
  echo get_permalink($page);`

test('activée pour le réseau, l’extension sert sur un site créé ensuite', async () => {
  await webmaster.signIn(people.admin)
  await webmaster.install(archive, 'network/')
  const address = php(networkOfSites, anotherSite)
  expect(new URL(address).pathname).toMatch(/^\/quartier\//)
  const visitor = await visit(address)
  await visitor.ready()
  await visitor.start()
  await visitor.walk(() => 0)
  expect(await visitor.screen()).toBe('parcours')
  expect(visitor.requests.filter((each) => !each.startsWith(`${networkOfSites.url}/`))).toEqual([])
  expect(visitor.troubles).toEqual([])
  await visitor.close()
})
