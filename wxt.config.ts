import { defineConfig } from 'wxt'

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'da',
    permissions: ['storage'],
    action: {},
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
