// How every subgraph's resolver types are made from its contract: the row is the GraphQL parent, so each type names its row.
import type { CodegenConfig } from '@graphql-codegen/cli';

/** `rows` gives each GraphQL type its parent (a path from src/generated, and the exported type); `X` also gives `XConnection` its own. */
export function subgraphCodegen(context: string, rows: Record<string, string>): CodegenConfig {
  const mappers = Object.entries(rows).flatMap(([type, row]) => [
    [type, `${row} as ${type}Row`],
    [`${type}Connection`, `@chunhui/runtime#Connection<${type}Row>`],
  ]);
  return {
    schema: ['../../packages/runtime/contract/*.graphql', 'schema/*.graphql'],
    emitLegacyCommonJSImports: false,
    generates: {
      'src/generated/resolvers.ts': {
        plugins: [
          { add: { content: '// Generated from schema/*.graphql by `npm run generate`. Do not edit.' } },
          'typescript',
          'typescript-resolvers',
        ],
        config: {
          federation: true,
          useTypeImports: true,
          enumsAsTypes: true,
          immutableTypes: true,
          contextType: `../context.ts#${context}`,
          mappers: {
            ...Object.fromEntries(mappers),
            RosterPreview: '@chunhui/roster#RosterPreview as RosterPreviewRow',
            UserError: '@chunhui/runtime#UserError as UserErrorRow',
            AuditRecord: '@chunhui/database#AuditRow',
            AuditConnection: '@chunhui/runtime#Connection<AuditRow>',
          },
          scalars: {
            DivisionCode: 'string',
            Date: 'string',
            Fen: 'number',
            DateTime: { input: 'string', output: 'Date | string' },
            ID: 'string',
            Upload: { input: 'Buffer', output: 'never' },
            _FieldSet: 'string',
          },
          strictScalars: true,
          maybeValue: 'T | null | undefined',
          inputMaybeValue: 'T | null | undefined',
        },
      },
    },
  };
}
