/** Runs in the browser: shows the description and sends requests from it. Text is set as text, never as HTML. */
export const docsScript = `
const byId = (id) => document.getElementById(id);
const make = (tag, fields = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), fields);
  element.append(...children);
  return element;
};
const description = await (await fetch('/api/openapi.json')).json();
const schemas = description.components?.schemas ?? {};

/* A schema as the JSON that it describes, with types in the place of values. */
const sample = (schema, depth = 0) => {
  if (!schema) return null;
  if (schema.$ref) return depth > 5 ? '…' : sample(schemas[schema.$ref.split('/').at(-1)], depth + 1);
  if (schema.enum) return schema.enum.join(' | ');
  if (schema.const !== undefined) return schema.const;
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice) return sample(choice[0], depth);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((one) => sample(one, depth)));
  if (schema.type === 'array') return depth > 6 ? [] : [sample(schema.items ?? schema.prefixItems?.[0], depth + 1)];
  if (schema.type === 'object' || schema.properties) {
    const entries = Object.entries(schema.properties ?? {});
    if (entries.length === 0 && schema.additionalProperties) return { '…': sample(schema.additionalProperties, depth + 1) };
    return depth > 6 ? {} : Object.fromEntries(entries.map(([key, value]) => [key, sample(value, depth + 1)]));
  }
  if ('default' in schema) return schema.default;
  if (Array.isArray(schema.type)) return schema.type.join(' | ');
  return schema.format ? schema.type + ' (' + schema.format + ')' : (schema.type ?? 'any');
};
const pretty = (value) => JSON.stringify(value, null, 2);

const show = (path, method, operation) => {
  const body = make('div', { className: 'body' });
  const inputs = new Map();
  if (operation.description) body.append(make('p', { textContent: operation.description }));
  for (const parameter of operation.parameters ?? []) {
    const input = make('input', { placeholder: String(sample(parameter.schema)) });
    inputs.set(parameter, input);
    body.append(make('label', {}, parameter.name + (parameter.required ? ' (required, ' : ' (') + parameter.in + ')', input));
  }
  const content = operation.requestBody?.content ?? {};
  const json = content['application/json']?.schema;
  const form = content['multipart/form-data']?.schema;
  const fields = new Map();
  let text;
  if (json) {
    text = make('textarea', { value: pretty(sample(json)), spellcheck: false });
    body.append(make('label', {}, 'Body (JSON)', text));
  }
  for (const [name, schema] of Object.entries(form?.properties ?? {})) {
    const isFile = schema.format === 'binary' || schema.items?.format === 'binary';
    const input = make(isFile ? 'input' : 'textarea', isFile ? { type: 'file', multiple: schema.type === 'array' } : {});
    fields.set(name, input);
    body.append(make('label', {}, name + (schema.description ? ': ' + schema.description : ''), input));
  }
  const answer = make('pre', { hidden: true, tabIndex: 0 });
  const send = make('button', { type: 'button', textContent: 'Send' });
  send.addEventListener('click', async () => {
    let url = path;
    const query = new URLSearchParams();
    for (const [parameter, input] of inputs) {
      if (parameter.in === 'path') url = url.replace('{' + parameter.name + '}', encodeURIComponent(input.value));
      else if (input.value) query.set(parameter.name, input.value);
    }
    if (query.size > 0) url += '?' + query;
    const token = byId('token').value.trim();
    const headers = token ? { authorization: 'Bearer ' + token } : {};
    let payload;
    if (text) { payload = text.value; headers['content-type'] = 'application/json'; }
    if (form) {
      payload = new FormData();
      for (const [name, input] of fields) {
        if (input.files) for (const file of input.files) payload.append(name, file);
        else payload.append(name, input.value);
      }
    }
    answer.hidden = false;
    answer.textContent = '…';
    try {
      const response = await fetch(url, { method: method.toUpperCase(), headers, body: payload });
      const isJson = response.headers.get('content-type')?.includes('json');
      answer.textContent = response.status + '\\n' + (isJson ? pretty(await response.json()) : 'a file: ' + response.headers.get('content-type'));
    } catch (error) {
      answer.textContent = 'The server did not answer: ' + error.message;
    }
  });
  body.append(send, answer);
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    const schema = response.content?.['application/json']?.schema;
    body.append(make('h3', { textContent: status + ' ' + (response.description ?? '') }));
    if (schema && status !== 'default') body.append(make('pre', { textContent: pretty(sample(schema)), tabIndex: 0 }));
  }
  const summary = make('summary', {}, make('span', { className: 'method', textContent: method.toUpperCase() }),
    make('code', { textContent: path }), make('span', { textContent: operation.summary ?? '' }));
  return make('details', { id: operation.operationId }, summary, body);
};

const groups = new Map();
for (const [path, item] of Object.entries(description.paths)) {
  for (const method of ['get', 'post', 'put', 'patch', 'delete']) {
    const operation = item[method];
    if (!operation) continue;
    const tag = operation.tags?.[0] ?? 'Other';
    if (!groups.has(tag)) groups.set(tag, []);
    groups.get(tag).push(show(path, method, operation));
  }
}
byId('about').textContent = description.info.description + ' Version ' + description.info.version + '.';
for (const [tag, operations] of groups) byId('operations').append(make('section', {}, make('h2', { textContent: tag }), ...operations));
byId('find').addEventListener('input', (event) => {
  const words = event.target.value.toLowerCase();
  for (const details of document.querySelectorAll('details')) {
    details.hidden = !details.querySelector('summary').textContent.toLowerCase().includes(words);
  }
  for (const section of document.querySelectorAll('section')) {
    section.hidden = [...section.querySelectorAll('details')].every((details) => details.hidden);
  }
});
byId('log-in').addEventListener('submit', (event) => event.preventDefault());
if (location.hash) byId(location.hash.slice(1))?.setAttribute('open', '');
`;
