// Puts the query editor in the place of the plain form. It asks our endpoint only.
"use strict";
addEventListener("DOMContentLoaded", () => {
  const place = document.getElementById("yasgui");
  if (!place || typeof Yasgui === "undefined") return;
  const endpoint = new URL(place.dataset.endpoint, location.href).href;
  const plain = document.getElementById("plain");
  // The other completers ask prefix.cc and LOV.
  Yasgui.Yasqe.defaults.autocompleters = ["variables"];
  const editor = new Yasgui(place, {
    requestConfig: { endpoint, method: "GET" },
    endpointCatalogueOptions: { getData: () => [{ endpoint }] },
    persistenceId: null,
    copyEndpointOnNewTab: true,
    yasqe: { autocompleters: ["variables"], value: place.dataset.query || plain.elements.query.value },
  });
  const tab = editor.getTab();
  tab.setEndpoint(endpoint);
  tab.getYasqe().setValue(place.dataset.query || plain.elements.query.value);
  plain.hidden = true;
});
