import { resolve } from 'node:path'
import { defineConfig } from 'wxt'
import { matches } from './lib/reference/portals.ts'

/** Without a display `npm run dev` builds and waits; the browser it would open can't start there. */
const hasNoDisplay = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']

/** Where pages are read by themselves. The demo and the tests are served from this machine; a build for users never reads such pages. */
const pagesOf = (mode: string) => (mode === 'demo' ? [...matches, 'http://localhost/*'] : [...matches])

export default defineConfig({
  imports: false,
  webExt: { disabled: hasNoDisplay },
  manifestVersion: 3,
  vite: () => ({
    resolve: {
      alias: [
        {
          find: /.*utils\/content-script-context(?:\.mjs)?$/,
          replacement: resolve('entrypoints/minutes.content/no-context.ts'),
        },
      ],
    },
  }),
  hooks: {
    'vite:build:extendConfig'([entrypoint], config) {
      // It makes the script on every page 300 bytes smaller than Vite's own minifier, and takes ten times as long.
      if (entrypoint?.type === 'content-script')
        config.build = { ...config.build, minify: 'terser', terserOptions: { ecma: 2020, compress: { passes: 2 } } }
    },
    'entrypoints:resolved'({ config }, entrypoints) {
      for (const entrypoint of entrypoints)
        if (entrypoint.type === 'content-script') entrypoint.options.matches = pagesOf(config.mode)
    },
  },
  manifest: ({ browser, command, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'da',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
    // The same pages as the content script's, and no warning more: without it Chrome doesn't let us show the panel anew in
    // pages that were open while the extension was updated.
    host_permissions: pagesOf(mode),
    // Asked for site by site, from a click on "altid på dette websted".
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: {},
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
      // Browsers take four suggestions at most; the reader can set keys for the others. Copying isn't among them: a key of
      // the browser's gives the page no right to the clipboard.
      togglePanel: { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_togglePanel__' },
      nextPoint: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_nextPoint__' },
      previousPoint: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_previousPoint__' },
      nextDecision: { description: '__MSG_nextDecision__' },
      previousDecision: { description: '__MSG_previousDecision__' },
      toggleFold: { description: '__MSG_toggleFold__' },
      viewAll: { description: '__MSG_viewAll__' },
      viewOverview: { description: '__MSG_viewOverview__' },
      viewDecisions: { description: '__MSG_viewDecisions__' },
      mark: { description: '__MSG_mark__' },
      markNote: { description: '__MSG_markNote__' },
      markDecision: { description: '__MSG_markDecision__' },
      openLibrary: { description: '__MSG_openLibrary__' },
      help: { description: '__MSG_help__' },
    },
    // The pages in which one types, framed by our own script in the page; without a token it stays empty.
    web_accessible_resources: [
      {
        resources: ['field.html', 'note.html'],
        matches: ['http://*/*', 'https://*/*', 'file:///*'],
        ...(browser === 'chrome' && { use_dynamic_url: true }),
      },
    ],
    // Nothing leaves the browser, and nothing is loaded into it. While developing, WXT reloads over a connection.
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'",
      },
    }),
    // By JSON, Chrome takes seconds for what structured cloning does in milliseconds; older versions fall back to it.
    ...(browser === 'chrome' && { message_serialization: 'structured_clone' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'maerkesag@maerkesag.dk',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '140.0' },
      },
    }),
  }),
})
