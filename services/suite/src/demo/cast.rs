//! The people of the story, each with an account, a role and a token of their own.

use serde_json::{Value, json};
use uuid::Uuid;

use super::DemoError;
use super::client::Client;

/// Who takes part.
pub struct Cast {
    /// Sets up the others.
    pub admin: Client,
    /// Imports, segments, plans, launches.
    pub planner: Client,
    /// Decides for finance.
    pub finance: Client,
    /// Decides for legal.
    pub legal: Client,
    /// Plans rounds and reviews proofs; two of them.
    pub supervisors: [Client; 2],
    /// Follows progress.
    pub operations: Client,
    /// Reads reports.
    pub manager: Client,
    /// Verifies the audit trail.
    pub auditor: Client,
    /// Who walks.
    pub technicians: Vec<Technician>,
    /// For signing in at the portal afterwards: role, e-mail, password.
    pub passwords: Vec<(&'static str, String, String)>,
}

/// A technician and their enrolled phone.
pub struct Technician {
    /// The person.
    pub id: String,
    /// The phone.
    pub phone: Client,
    /// The phone's id.
    pub device: String,
}

/// How to become the first admin, or who already is.
pub enum Door {
    /// A suite nobody has set up: with its one-time token.
    FirstRun(String),
    /// A suite that has an admin.
    Admin {
        /// Sign-in name.
        email: String,
        /// Password.
        password: String,
    },
}

const TECHNICIANS: [&str; 4] = ["Bilal Nair", "Ziad Haddad", "Rahul Mathew", "Omar Qasim"];

impl Cast {
    /// Sets everybody up through the public API.
    pub async fn assemble(base: &str, door: Door) -> Result<Self, DemoError> {
        let nobody = Client::nobody(base)?;
        let mut office = Office { nobody: nobody.clone(), admin: nobody.clone(), passwords: Vec::new() };
        office.open(door).await?;
        let planner = office.employ("planner", "Layla Darwish").await?.1;
        let finance = office.employ("finance", "George Khoury").await?.1;
        let legal = office.employ("legal", "Mariam Al Suwaidi").await?.1;
        let first = office.employ("supervisor", "Hassan Saleh").await?.1;
        let second = office.employ("supervisor", "Anna Taylor").await?.1;
        let operations = office.employ("operations", "Priya Sharma").await?.1;
        let manager = office.employ("manager", "Khalid Al Marri").await?.1;
        let auditor = office.employ("auditor", "Elena Ivanov").await?.1;
        let mut technicians = Vec::new();
        for name in TECHNICIANS {
            let (id, _) = office.employ("technician", name).await?;
            technicians.push(office.enrol(&first, id, name).await?);
        }
        Ok(Self {
            admin: office.admin,
            planner,
            finance,
            legal,
            supervisors: [first, second],
            operations,
            manager,
            auditor,
            technicians,
            passwords: office.passwords,
        })
    }
}

struct Office {
    nobody: Client,
    admin: Client,
    passwords: Vec<(&'static str, String, String)>,
}

impl Office {
    async fn open(&mut self, door: Door) -> Result<(), DemoError> {
        let (email, password) = match door {
            Door::Admin { email, password } => (email, password),
            Door::FirstRun(token) => {
                let (email, password) = ("admin@demo.example".to_owned(), fresh_password());
                let body = json!({"token": token, "name": "Nadia Rahman", "email": email, "password": password});
                self.nobody.post("/api/identity/v1/first-run", &body).await?;
                self.passwords.push(("admin", email.clone(), password.clone()));
                (email, password)
            }
        };
        self.admin = self.nobody.signing_in(&email, &password);
        Ok(())
    }

    /// Makes a person and lets them sign in. Names repeat; e-mail addresses do not.
    async fn employ(&mut self, role: &'static str, name: &str) -> Result<(String, Client), DemoError> {
        let run = &Uuid::now_v7().simple().to_string()[20..];
        let email = format!("{}.{run}@demo.example", name.to_lowercase().replace(' ', "."));
        let password = fresh_password();
        let body = json!({"name": name, "email": email, "password": password, "roles": [role]});
        let person = self.admin.post("/api/identity/v1/people", &body).await?;
        let client = self.nobody.signing_in(&email, &password);
        self.passwords.push((role, email, password));
        Ok((text(&person, "id"), client))
    }

    /// The supervisor shows a code, the phone takes it.
    async fn enrol(&self, supervisor: &Client, person: String, name: &str) -> Result<Technician, DemoError> {
        let label = format!("phone of {name}");
        let asked = json!({"person_id": person, "label": label});
        let code = supervisor.post("/api/identity/v1/devices/enrolment-codes", &asked).await?;
        let shown = json!({"code": code["code"], "device_name": label, "platform": "android"});
        let enrolled = self.nobody.post("/api/identity/v1/devices/enrol", &shown).await?;
        let phone = self.nobody.enrolled(text(&enrolled, "access_token"), text(&enrolled, "refresh_token")).await;
        Ok(Technician { id: person, phone, device: text(&enrolled, "device_id") })
    }
}

fn fresh_password() -> String {
    format!("demo-{}", &Uuid::now_v7().simple().to_string()[12..])
}

/// A text member of an answer; empty when it is missing.
pub fn text(value: &Value, member: &str) -> String {
    value[member].as_str().unwrap_or_default().to_owned()
}
