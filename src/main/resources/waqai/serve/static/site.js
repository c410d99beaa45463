// Completes names in search boxes. The pages work without it.
"use strict";
for (const input of document.querySelectorAll("input[data-complete]")) {
  let list = null;
  let asked = 0;
  const close = () => { if (list) { list.remove(); list = null; } };
  const show = (entries) => {
    close();
    if (!entries.length) return;
    list = document.createElement("ul");
    list.className = "suggestions";
    for (const entry of entries) {
      const link = document.createElement("a");
      link.href = entry.link;
      const name = document.createElement("bdi");
      name.textContent = entry.name;
      const kind = document.createElement("small");
      kind.textContent = entry.kind;
      link.append(name, kind);
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
    }
    input.parentElement.append(list);
  };
  input.addEventListener("input", async () => {
    const number = ++asked;
    if (input.value.trim().length < 2) return close();
    const reply = await fetch(input.dataset.complete + "?q=" + encodeURIComponent(input.value));
    if (reply.ok && number === asked) show(await reply.json());
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    if (event.key === "ArrowDown" && list) { event.preventDefault(); list.querySelector("a").focus(); }
  });
  document.addEventListener("keydown", (event) => {
    if (!list || !list.contains(document.activeElement)) return;
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    if (event.key === "Escape") { close(); input.focus(); }
    if (event.key === "ArrowDown") { event.preventDefault(); links[Math.min(at + 1, links.length - 1)].focus(); }
    if (event.key === "ArrowUp") { event.preventDefault(); (links[at - 1] || input).focus(); }
  });
  document.addEventListener("click", (event) => { if (list && !list.contains(event.target)) close(); });
}
