// Puts the query editor in the place of the plain form. It asks our endpoint only.
"use strict";
addEventListener("DOMContentLoaded", () => {
  const place = document.getElementById("yasgui");
  if (!place || typeof Yasgui === "undefined") return;
  const endpoint = new URL(place.dataset.endpoint, location.href).href;
  const plain = document.getElementById("plain");
  // Completes w:me to a term of the ontology, by its name or a label in any language, and <kadh to the
  // IRI of somebody of that name. The completers that YASGUI brings ask prefix.cc and LOV: not those.
  const shown = new Map();
  const offer = async (parameter, typed, text, label) => {
    const reply = await fetch(place.dataset.complete + "?" + parameter + "=" + encodeURIComponent(typed));
    if (!reply.ok) return [];
    return (await reply.json()).map((entry) => {
      shown.set(text(entry), text(entry) + "  " + label(entry));
      return text(entry);
    });
  };
  Yasgui.Yasqe.registerAutocompleter({
    name: "labels",
    bulk: false,
    autoShow: true,
    isValidCompletionPosition: (yasqe) => /^(w:|<(?!https?:)\S)/u.test(yasqe.getCompleteToken().string),
    get: (yasqe, token) => {
      const typed = token.string;
      return typed.startsWith("w:")
        ? offer("term", typed.slice(2), (entry) => entry.name, (entry) => entry.label)
        : offer("q", typed.slice(1).replace(/>$/, ""), (entry) => "<" + entry.iri + ">", (entry) => entry.name);
    },
    postprocessHints: (yasqe, hints) =>
      hints.map((hint) => ({ ...hint, displayText: shown.get(hint.text) || hint.text })),
  }, false);
  Yasgui.Yasqe.defaults.autocompleters = ["variables", "labels"];
  const editor = new Yasgui(place, {
    requestConfig: { endpoint, method: "GET" },
    endpointCatalogueOptions: { getData: () => [{ endpoint }] },
    persistenceId: null,
    copyEndpointOnNewTab: true,
    yasqe: { autocompleters: ["variables", "labels"], value: place.dataset.query || plain.elements.query.value },
  });
  const tab = editor.getTab();
  tab.setEndpoint(endpoint);
  tab.getYasqe().setValue(place.dataset.query || plain.elements.query.value);
  plain.hidden = true;
});
