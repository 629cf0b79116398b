/** The frame of the browsable interface description; docs-script fills it from /api/openapi.json. */
export const docsPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Vitae API</title>
<link rel="stylesheet" href="/api/docs/page.css">
</head>
<body>
<header>
<h1>Vitae API</h1>
<p id="about">Loading the description…</p>
<form id="log-in">
<label>Token <input id="token" autocomplete="off" spellcheck="false" placeholder="from POST /api/auth/login; a cookie works too"></label>
<label>Find <input id="find" type="search" placeholder="path or words"></label>
<a href="/api/openapi.json">openapi.json</a>
</form>
</header>
<main id="operations"></main>
<script type="module" src="/api/docs/page.js"></script>
</body>
</html>
`;
