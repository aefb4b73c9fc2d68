// biome-ignore-all lint/style/noDefaultExport: graphql-codegen reads the default export
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../gateway/api.graphql',
  documents: 'operations/*.graphql',
  emitLegacyCommonJSImports: false,
  generates: {
    'src/generated/operations.ts': {
      plugins: [
        {
          add: {
            content: "// Generated from operations/ and the gateway's API schema by `npm run generate`. Do not edit.",
          },
        },
        'typescript-operations',
        'typed-document-node',
      ],
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: {
          DivisionCode: 'string',
          Date: 'string',
          DateTime: 'string',
          Fen: 'number',
          ID: 'string',
          Upload: 'null',
        },
        strictScalars: true,
      },
    },
  },
};

export default config;
