// The portal's one page: how the suite is, who you are, and the way on.
import { texts } from "/portal-texts.js";

const at = (id) => document.getElementById(id);
const remembered = (key, otherwise) => localStorage.getItem(key) ?? otherwise;
const prefersDark = matchMedia("(prefers-color-scheme: dark)").matches;

let language = remembered("language", navigator.language.startsWith("ar") ? "ar" : "en");
let theme = remembered("theme", prefersDark ? "dark" : "light");
let session = null;
let report = null;
let isFirstRun = false;

const say = (key) => texts[language][key] ?? texts.en[key] ?? key;

function element(tag, text, className) {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

// How it looks.

function showLanguage() {
  document.documentElement.lang = language;
  document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
  for (const each of document.querySelectorAll("[data-text]")) each.textContent = say(each.dataset.text);
  for (const each of document.querySelectorAll("[data-label]")) each.setAttribute("aria-label", say(each.dataset.label));
  const other = language === "ar" ? "en" : "ar";
  at("language").textContent = texts[other].language;
  at("language").lang = other;
  showState();
  showAccount();
}

function showTheme() {
  document.documentElement.dataset.theme = theme;
  at("theme").setAttribute("aria-pressed", String(theme === "dark"));
}

at("language").addEventListener("click", () => {
  language = language === "ar" ? "en" : "ar";
  localStorage.setItem("language", language);
  showLanguage();
});

at("theme").addEventListener("click", () => {
  theme = theme === "dark" ? "light" : "dark";
  localStorage.setItem("theme", theme);
  showTheme();
});

// How the suite is.

async function askState() {
  try {
    report = await (await fetch("/health/ready")).json();
  } catch {
    report = { ready: false, services: [], foundations: [], unreachable: true };
  }
  showState();
}

function showState() {
  if (!report) return;
  const parts = [...report.services, ...report.foundations];
  const summary = report.unreachable ? "unreachable" : report.draining ? "draining" : report.ready ? "allReady" : "someNotReady";
  at("summary").textContent = say(summary);
  at("version").textContent = report.version ?? "";
  at("services").replaceChildren(...parts.map((part) => {
    const row = element("li", "", part.ready ? "ready" : "");
    row.append(element("span", say(part.name)), element("span", say(part.ready ? "ready" : "notReady"), "word"));
    return row;
  }));
}

// Who you are. The access token stays in memory; the refresh token lives as long as the tab.

async function call(method, path, body) {
  const headers = { accept: "application/json" };
  if (method === "POST") headers["idempotency-key"] = crypto.randomUUID?.() ?? String(Math.random());
  if (body) headers["content-type"] = "application/json";
  if (session) headers.authorization = `Bearer ${session.access_token}`;
  const answer = await fetch(path, { method, headers, body: body && JSON.stringify(body) });
  const json = answer.status === 204 ? null : await answer.json().catch(() => null);
  return { ok: answer.ok, status: answer.status, json };
}

function begin(answer) {
  session = answer;
  sessionStorage.setItem("refresh", session.refresh_token);
  const soon = Math.max(30, session.expires_in - 60) * 1000;
  setTimeout(renew, soon);
  showAccount();
  showWork();
}

async function renew() {
  const refresh_token = sessionStorage.getItem("refresh");
  if (!refresh_token) return;
  session = null;
  const answer = await call("POST", "/api/identity/v1/sessions/refresh", { refresh_token }).catch(() => null);
  if (answer?.ok) return begin(answer.json);
  sessionStorage.removeItem("refresh");
  showAccount();
}

// Sends a form; `refused` chooses the words for a refusal that is about what was typed.
function onSubmit(form, path, refusal, refused, done) {
  at(form).addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = event.target.querySelector("button");
    button.disabled = true;
    at(refusal).textContent = "";
    const typed = Object.fromEntries(new FormData(event.target));
    const answer = await call("POST", path, typed).catch(() => null);
    button.disabled = false;
    if (answer?.ok) {
      event.target.reset();
      await done(answer.json, typed);
    } else if (answer?.status === 429) {
      at(refusal).textContent = say("tooOften");
    } else if (answer && answer.status !== 404 && answer.status < 500) {
      at(refusal).textContent = refused(answer.json);
    } else {
      at(refusal).textContent = say("noIdentity");
    }
  });
}

onSubmit("sign-in-form", "/api/identity/v1/sessions", "refusal", () => say("refused"), begin);

const reasons = (problem) => problem?.errors?.map((error) => error.detail).join(" · ") || problem?.detail || problem?.title;
onSubmit("first-run-form", "/api/identity/v1/first-run", "first-run-refusal", reasons, async (_, { email, password }) => {
  await askFirstRun();
  const answer = await call("POST", "/api/identity/v1/sessions", { email, password });
  if (answer.ok) begin(answer.json);
});

async function askFirstRun() {
  const answer = await call("GET", "/api/identity/v1/first-run").catch(() => null);
  isFirstRun = answer?.json?.needed === true;
  showAccount();
}

at("sign-out").addEventListener("click", async () => {
  const refresh_token = sessionStorage.getItem("refresh");
  await call("DELETE", "/api/identity/v1/sessions/current", { refresh_token }).catch(() => null);
  session = null;
  sessionStorage.removeItem("refresh");
  showAccount();
});

function showAccount() {
  const isIn = Boolean(session?.person);
  at("first-run").hidden = isIn || !isFirstRun;
  at("sign-in").hidden = isIn || isFirstRun;
  at("account").hidden = !isIn;
  at("sign-out").hidden = !isIn;
  if (!isIn) {
    at("campaigns").hidden = true;
    at("approvals").hidden = true;
    return;
  }
  at("account-title").textContent = `${say("welcome")} ${session.person.name}`;
  at("account-email").textContent = session.person.email;
  at("roles").replaceChildren(...session.person.roles.map((role) => element("li", say(role))));
}

// What there is to do; a list the caller may not see is not shown.

async function showWork() {
  const lists = [
    ["campaigns", "campaign-rows", "/api/campaigns/v1/campaigns?limit=8", (row) => [row.title ?? row.reference, row.state]],
    ["approvals", "approval-rows", "/api/approvals/v1/requests?mine=true&limit=8", (row) => [row.subject?.title ?? row.title, row.state]],
  ];
  for (const [section, rows, path, present] of lists) {
    const answer = await call("GET", path).catch(() => null);
    const items = answer?.ok ? (answer.json?.items ?? []) : [];
    at(section).hidden = items.length === 0;
    at(rows).replaceChildren(...items.map((item) => {
      const row = document.createElement("li");
      row.append(...present(item).map((text) => element("span", say(String(text ?? "")))));
      return row;
    }));
  }
}

showTheme();
showLanguage();
askState();
setInterval(askState, 15_000);
askFirstRun();
renew();
