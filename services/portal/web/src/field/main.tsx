import "./fonts.css";
import "./field.css";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import { sync } from "./protocol/sync";
import { startWorker } from "./worker/register";

const root = document.getElementById("root");
if (root) {
	createRoot(root).render(<App />);
	sync.start();
	startWorker();
}
