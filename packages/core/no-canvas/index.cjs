// Stands in for @napi-rs/canvas, which pdf.js loads on Node whether it draws or not: it costs each reader process
// 0.3 s at its start and 110 MB. We only read PDFs on Node, so the two classes it looks for are never used.
exports.DOMMatrix = class DOMMatrix {};
exports.Path2D = class Path2D {};
