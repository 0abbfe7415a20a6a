import { defineConfig, devices } from "@playwright/test";

/** `tests/portal.sh` starts the suites and says where they are. */
const demo = process.env.DUNLIN_DEMO_URL ?? "http://127.0.0.1:8080";
const fresh = process.env.DUNLIN_FRESH_URL ?? "http://127.0.0.1:8081";

const chromium = {
	...devices["Desktop Chrome"],
	channel: undefined,
	viewport: { width: 1440, height: 900 },
	launchOptions: {
		executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
		args: [
			"--no-sandbox",
			"--disable-gpu",
			"--disable-quic",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
			"--use-fake-ui-for-media-stream",
			"--use-fake-device-for-media-stream",
		],
	},
};

export default defineConfig({
	testDir: "e2e",
	outputDir: "test-results",
	workers: 2,
	fullyParallel: false,
	// A browser on a busy machine may be late once; what fails twice is a finding, and what passed late is reported.
	retries: 1,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: process.env.CI ? "line" : "list",
	use: { trace: "retain-on-failure", locale: "en-GB", timezoneId: "Asia/Dubai" },
	projects: [
		{
			name: "screens",
			testIgnore: ["**/story/**", "**/field*", "**/screenshots*"],
			use: { ...chromium, baseURL: demo },
		},
		{
			name: "phone",
			testMatch: "**/field*.spec.ts",
			use: { ...chromium, viewport: { width: 412, height: 915 }, hasTouch: true, isMobile: true, baseURL: demo },
		},
		{ name: "story", testMatch: "**/story/*.spec.ts", timeout: 240_000, use: { ...chromium, baseURL: fresh } },
		{ name: "screenshots", testMatch: "**/screenshots*.spec.ts", use: { ...chromium, baseURL: demo } },
	],
});
