import { defineConfig } from 'wxt'
import { matches } from './lib/reference/portals.ts'

/** Without a display `npm run dev` builds and waits; the browser it would open can't start there. */
const hasNoDisplay = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']

export default defineConfig({
  imports: false,
  webExt: { disabled: hasNoDisplay },
  manifestVersion: 3,
  hooks: {
    'entrypoints:resolved'({ config }, entrypoints) {
      // The demo meetings and the tests are served from this machine; a build for users never reads such pages.
      const here = config.mode === 'demo' ? [...matches, 'http://localhost/*'] : [...matches]
      for (const entrypoint of entrypoints) if (entrypoint.type === 'content-script') entrypoint.options.matches = here
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'da',
    permissions: ['storage'],
    action: {},
    // By JSON, Chrome takes seconds for what structured cloning does in milliseconds; older versions fall back to it.
    ...(browser === 'chrome' && { message_serialization: 'structured_clone' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'maerkesag@maerkesag.dk',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})
