import { schemaFiles } from "../../../compile/json-schema.ts";

export const getStaticPaths = () =>
  Object.entries(schemaFiles()).map(([file, text]) => ({
    params: { name: file.replace(/\.json$/u, "") },
    props: { text },
  }));

/** The JSON Schema of one kind of record. */
export function GET({ props }: { props: { text: string } }): Response {
  return new Response(props.text);
}
