// Generated from openapi/dunlin.json. `npm run api` writes it anew.
export interface paths {
    "/api/accounts/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List accounts with the balance last told. */
        get: operations["accounts_list_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/accounts/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The communities, legal entities, currencies and customer groups there are. */
        get: operations["accounts_get_account_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/accounts/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count accounts and sum their balances as last told, per currency. */
        get: operations["accounts_summarise_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at an account: who owes, where, and the balance last told. */
        get: operations["accounts_get_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/accounts/{id}/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The balance of an account: as last told, or computed for any day as known at any instant. */
        get: operations["accounts_get_balance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/accounts/{id}/cheques": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register a cheque that a debtor gave. It pays nothing until it is cleared. */
        post: operations["accounts_register_cheque"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/accounts/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the write-offs of an account and the transfers from and to it, undone ones included, in the order of recording. */
        get: operations["accounts_list_corrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/accounts/{id}/customer-aliases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List under which other references and names files know the customer of an account. */
        get: operations["accounts_list_customer_aliases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/accounts/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the documents of an account, in the order of recording. */
        get: operations["accounts_list_documents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/accounts/{id}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the holds on an account and its documents, released ones included, in the order of recording. */
        get: operations["accounts_list_holds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/accounts/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the receipts of an account with what each of them paid, in the order of recording. */
        get: operations["accounts_list_receipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/accounts/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to an account, latest business day first: documents, receipts, returns, holds placed and released. */
        get: operations["accounts_list_account_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/accounts/{id}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a receipt, or what is unapplied, to another account of the same currency. */
        post: operations["accounts_create_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/accounts/{id}/write-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write off an amount or documents: a credit note pays them. The claim stays, and money that still comes in is posted as ever. */
        post: operations["accounts_create_write_off"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/ageing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Age all documents at a day, as known now or as known then. */
        get: operations["accounts_get_ageing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/ageing/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List accounts as they stood at a day. */
        get: operations["accounts_list_aged_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/ageing/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open and overdue amounts at the end of each month and now, per currency. */
        get: operations["accounts_get_ageing_trend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the streams of the audit trail. */
        get: operations["accounts_list_audit_streams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/audit/{stream}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a stream of the audit trail. */
        get: operations["accounts_list_audit_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/audit/{stream}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compute a stream's hash chain anew and compare. */
        get: operations["accounts_verify_audit_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/balances/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Age all accounts at a day and tell every balance that this changes. */
        post: operations["accounts_publish_balances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/bank-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List bank statements, latest brought first. */
        get: operations["accounts_list_bank_statements"];
        put?: never;
        /**
         * Bring in a file of bank statements: camt.053, camt.054, MT940 or BAI2, told by its content. What came in is applied to
         *     accounts, what came back marks its receipt returned, the rest waits for a person.
         */
        post: operations["accounts_create_bank_statements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/bank-statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a bank statement: what it says, what does not add up, and what became of its entries. */
        get: operations["accounts_get_bank_statement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/cheques": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List cheques, the first payable first. */
        get: operations["accounts_list_cheques"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/cheques/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a cheque, what it is for, and what happened to it. */
        get: operations["accounts_get_cheque"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/cheques/{id}/clearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The bank paid a cheque: a receipt pays the documents it was given for, then the oldest due. */
        post: operations["accounts_clear_cheque"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/cheques/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down where a cheque's original is, the bank's certificate, or the number of its execution file. */
        post: operations["accounts_annotate_cheque"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/cheques/{id}/presentment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a cheque to the bank, from its due day on; one that came back may be presented again. */
        post: operations["accounts_present_cheque"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/cheques/{id}/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take another cheque for one that is in hand or came back; without documents it is for the same ones. */
        post: operations["accounts_replace_cheque"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/cheques/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The bank sent a cheque back, before or after it had paid; a part it paid all the same is a receipt. */
        post: operations["accounts_return_cheque"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/cheques/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a cheque in hand back unused. */
        post: operations["accounts_withdraw_cheque"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/clarifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List clarifications, longest waiting first. */
        get: operations["accounts_list_clarifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/clarifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a clarification. */
        get: operations["accounts_get_clarification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/clarifications/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apply a clarification as chosen. */
        post: operations["accounts_apply_clarification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/clarifications/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dismiss a clarification: the transaction concerns no account. */
        post: operations["accounts_dismiss_clarification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List customers by name. */
        get: operations["accounts_list_customers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a customer. */
        get: operations["accounts_get_customer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/customers/{id}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** State all accounts of a customer: opening balance, postings, closing balance, open documents and their age. */
        get: operations["accounts_get_statement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/customers/{id}/statement.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same statement on paper, in English or Arabic. */
        get: operations["accounts_get_statement_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/customers/{id}/statement.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same statement as a workbook, in English or Arabic. */
        get: operations["accounts_get_statement_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the holds of all accounts, latest recorded first. */
        get: operations["accounts_list_all_holds"];
        put?: never;
        /** Place a hold on an account or one of its documents. */
        post: operations["accounts_create_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/holds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Release a hold; its history stays. */
        delete: operations["accounts_release_hold"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/import-layouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The layouts a file can have, and the columns of each. */
        get: operations["accounts_list_import_layouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/import-layouts/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a layout that is data, to look at or to copy. */
        get: operations["accounts_get_import_layout"];
        /** Keep a layout of your own. Imports asked for before are read as they were asked. */
        put: operations["accounts_put_import_layout"];
        post?: never;
        /** Forget a layout of your own. Imports made with it keep their copy. */
        delete: operations["accounts_delete_import_layout"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List imports, latest first. */
        get: operations["accounts_list_imports"];
        put?: never;
        /** Import customers, premises, accounts, documents, receipts or holds from a CSV or XLSX file. */
        post: operations["accounts_create_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/imports/inspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look into a file: what it seems to be, which field each column fills, and how its first rows would be read. Nothing is
         *     kept.
         */
        post: operations["accounts_inspect_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at an import. */
        get: operations["accounts_get_import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/imports/{id}/refused-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what was refused in an import, in the order of the file. */
        get: operations["accounts_list_refused_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/imports/{id}/refused-rows.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The refused rows as they stood in the file, as CSV: correct them and import them again. The last three columns say the
         *     line and why; an import does not read them.
         */
        get: operations["accounts_download_refused_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/kpis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** DSO, CEI and payments at a day, as known now. */
        get: operations["accounts_get_kpis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at an operation. */
        get: operations["accounts_get_operation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/operations/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call an operation off. What waits ends at once; what runs ends at its next step. */
        post: operations["accounts_cancel_operation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/parked-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the messages that failed every try. */
        get: operations["accounts_list_parked_messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/parked-messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Discard a parked message; it counts as done. */
        delete: operations["accounts_drop_parked_message"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/parked-messages/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a parked message again. */
        post: operations["accounts_replay_parked_message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a receipt; it pays the oldest due documents of its account first. */
        post: operations["accounts_create_receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/receipts/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a receipt came back unpaid: what it had paid is open again. */
        post: operations["accounts_return_receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the customers and accounts registered in a month, and tell who may not be reached. */
        get: operations["accounts_get_registrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/registrations.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a workbook with all customers and accounts of the month. */
        get: operations["accounts_get_registrations_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/tie-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check whether the books add up at a day: what was posted, what is open, and the balances told. */
        get: operations["accounts_get_tie_out"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/transfers/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Undo a transfer: opposite notes on both accounts; the money pays again what it paid before. */
        post: operations["accounts_reverse_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/write-offs/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Undo a write-off: a debit note takes it back, and what it had paid is owed again with its own due day. */
        post: operations["accounts_reverse_write_off"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the streams of the audit trail. */
        get: operations["approvals_list_audit_streams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/v1/audit/{stream}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a stream of the audit trail. */
        get: operations["approvals_list_audit_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/v1/audit/{stream}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compute a stream's hash chain anew and compare. */
        get: operations["approvals_verify_audit_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/v1/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's delegations, in both directions; an admin sees all. Newest first. */
        get: operations["approvals_list_delegations"];
        put?: never;
        /** Let somebody stand in. */
        post: operations["approvals_add_delegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/v1/delegations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a delegation at once. A repeated request changes nothing. */
        delete: operations["approvals_end_delegation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/v1/links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a link is about. Reading decides nothing and uses nothing up. A browser gets a page in English and Arabic. */
        get: operations["approvals_show_link"];
        put?: never;
        /** Decide through a link, once. */
        post: operations["approvals_redeem_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/v1/operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at an operation. */
        get: operations["approvals_get_operation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/v1/operations/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call an operation off. What waits ends at once; what runs ends at its next step. */
        post: operations["approvals_cancel_operation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/v1/parked-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the messages that failed every try. */
        get: operations["approvals_list_parked_messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/v1/parked-messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Discard a parked message; it counts as done. */
        delete: operations["approvals_drop_parked_message"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/v1/parked-messages/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a parked message again. */
        post: operations["approvals_replay_parked_message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows of the matrix, oldest first. */
        get: operations["approvals_list_policies"];
        put?: never;
        /** Add a row to the matrix. */
        post: operations["approvals_add_policy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/v1/policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One row of the matrix. */
        get: operations["approvals_get_policy"];
        /** Replace a row of the matrix; `active: false` switches it off. Open requests keep the stages they were opened with. */
        put: operations["approvals_change_policy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests, newest first. */
        get: operations["approvals_list_requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/v1/requests/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much waits, for the caller and in all. */
        get: operations["approvals_count_requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/v1/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request: facts, stages, votes, history, and whether the caller may vote. */
        get: operations["approvals_get_request"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/v1/requests/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a one-time link for the person outside to whom the current stage is bound. Links made before are void. */
        post: operations["approvals_mint_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/v1/requests/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The proof of a request's history: the hash chain of its audit stream, computed anew. */
        get: operations["approvals_prove_request"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/v1/requests/{id}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at a request again, after the matrix or the roles were mended: choose a policy where there was none, or ask
         *     those who hold the role of the current stage now.
         */
        post: operations["approvals_refresh_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/v1/requests/{id}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vote in the current stage. A vote can be changed by another one until the stage closes. */
        post: operations["approvals_vote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the streams of the audit trail. */
        get: operations["campaigns_list_audit_streams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/audit/{stream}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a stream of the audit trail. */
        get: operations["campaigns_list_audit_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/audit/{stream}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compute a stream's hash chain anew and compare. */
        get: operations["campaigns_verify_audit_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List campaigns. */
        get: operations["campaigns_list_campaigns"];
        put?: never;
        /** Draft a campaign. */
        post: operations["campaigns_create_campaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/campaigns/attention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See what waits for the caller: for the home page. */
        get: operations["campaigns_get_attention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a campaign. */
        get: operations["campaigns_get_campaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a campaign. What was frozen or approved is void afterwards. */
        patch: operations["campaigns_edit_campaign"];
        trace?: never;
    };
    "/api/campaigns/v1/campaigns/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call a campaign off; paper already out is recalled. */
        post: operations["campaigns_cancel_campaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/campaigns/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check a campaign before freezing: what is missing or doubtful, and what it would ask of the team. */
        get: operations["campaigns_check_campaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/campaigns/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a completed campaign. */
        post: operations["campaigns_close_campaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/campaigns/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that every step is done. */
        post: operations["campaigns_complete_campaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/campaigns/{id}/defaulter-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the defaulter lists of a campaign. */
        get: operations["campaigns_list_lists"];
        put?: never;
        /** Make a defaulter list from the frozen figures. */
        post: operations["campaigns_create_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/campaigns/{id}/defaulter-lists/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See who would be on a defaulter list and who would not, and why. */
        get: operations["campaigns_preview_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/campaigns/{id}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compare what targets and held-out members paid. */
        get: operations["campaigns_get_effect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/campaigns/{id}/effect/curve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See the effect day by day: shares and amounts up to each day, with the interval. */
        get: operations["campaigns_get_effect_curve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/campaigns/{id}/exclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List who was selected but left out, and why. */
        get: operations["campaigns_list_exclusions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/campaigns/{id}/exclusions/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sum up who was left out of the frozen audience, by reason. */
        get: operations["campaigns_sum_exclusions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/campaigns/{id}/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Freeze the audience: who is in, on which side, with what debt. */
        post: operations["campaigns_freeze_campaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/campaigns/{id}/launch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Launch an approved campaign, now or on a later day. */
        post: operations["campaigns_launch_campaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/campaigns/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the frozen audience. */
        get: operations["campaigns_list_members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/campaigns/{id}/members/{member_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take out one target. */
        post: operations["campaigns_withdraw_member"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/campaigns/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hold a running campaign. */
        post: operations["campaigns_pause_campaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/campaigns/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the plan, wave by wave. There is none before the launch. */
        get: operations["campaigns_list_plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/campaigns/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See how far a campaign is. */
        get: operations["campaigns_get_progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/campaigns/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on with a held campaign. */
        post: operations["campaigns_resume_campaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/campaigns/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for approval of the frozen audience. */
        post: operations["campaigns_submit_campaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/campaigns/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the tasks of a campaign. */
        get: operations["campaigns_list_campaign_tasks"];
        put?: never;
        /** Add a task to a campaign. */
        post: operations["campaigns_add_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/campaigns/{id}/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a task: what is to be done, by whom, by when. */
        put: operations["campaigns_change_task"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/campaigns/{id}/tasks/{task_id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a task is done: a planner, or whose it is. */
        post: operations["campaigns_finish_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/campaigns/{id}/tasks/{task_id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a task is not done after all. */
        post: operations["campaigns_reopen_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/campaigns/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See a campaign over time: phases, plan steps, milestones and tasks, as rows of a Gantt chart. */
        get: operations["campaigns_get_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/defaulter-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the defaulter lists of every campaign. */
        get: operations["campaigns_list_all_lists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/defaulter-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a defaulter list. */
        get: operations["campaigns_get_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/defaulter-lists/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note the regulator's acknowledgement. */
        post: operations["campaigns_acknowledge_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/defaulter-lists/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the entries of a defaulter list. */
        get: operations["campaigns_list_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/defaulter-lists/{id}/entries/{account_id}/delist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a debtor off a list that is with the regulator; the regulator has to be told. */
        post: operations["campaigns_delist_entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/defaulter-lists/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that a list was handed in to the regulator. */
        post: operations["campaigns_file_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/defaulter-lists/{id}/files/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fetch a file of a list: `csv`, `xlsx`, or the cover as `pdf`. The same list gives the same bytes. */
        get: operations["campaigns_get_list_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/defaulter-lists/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for approval of a list. */
        post: operations["campaigns_submit_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/defaulter-lists/{id}/told": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that the regulator was told of everybody who came off the list so far. */
        post: operations["campaigns_tell_delisted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the campaigns an account was in, and what happened to it there. */
        get: operations["campaigns_list_memberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at an operation. */
        get: operations["campaigns_get_operation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/operations/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call an operation off. What waits ends at once; what runs ends at its next step. */
        post: operations["campaigns_cancel_operation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/parked-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the messages that failed every try. */
        get: operations["campaigns_list_parked_messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/parked-messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Discard a parked message; it counts as done. */
        delete: operations["campaigns_drop_parked_message"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/parked-messages/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a parked message again. */
        post: operations["campaigns_replay_parked_message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/regulator-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the profiles of regulators. */
        get: operations["campaigns_list_profiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/regulator-profiles/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a regulator's profile. `standard` is there from the start. */
        get: operations["campaigns_get_profile"];
        /** Write a regulator's profile. Lists made before keep the profile they were made with. */
        put: operations["campaigns_put_profile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/segment-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what a rule may test. */
        get: operations["campaigns_list_segment_fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List kept selections, and which campaigns use them. */
        get: operations["campaigns_list_segments"];
        put?: never;
        /** Keep a selection under a name. */
        post: operations["campaigns_create_segment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/segments/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look at a selection before using it. */
        post: operations["campaigns_preview_segment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/segments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a kept selection. */
        get: operations["campaigns_get_segment"];
        /** Change a kept selection. */
        put: operations["campaigns_put_segment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/segments/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a selection away. Campaigns that took its rule keep theirs. */
        post: operations["campaigns_archive_segment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/segments/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a selection out again. */
        post: operations["campaigns_restore_segment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/segments/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the versions of a kept selection. */
        get: operations["campaigns_list_segment_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List tasks of every campaign: for a team's list of things to do. */
        get: operations["campaigns_list_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the streams of the audit trail. */
        get: operations["identity_list_audit_streams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/audit/{stream}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a stream of the audit trail. */
        get: operations["identity_list_audit_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/audit/{stream}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compute a stream's hash chain anew and compare. */
        get: operations["identity_verify_audit_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Phones, oldest first. */
        get: operations["identity_list_devices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/devices/enrol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enrol a phone by its code. The session it gets is that of a technician and nothing more. */
        post: operations["identity_enrol_device"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/devices/enrolment-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a one-time code that enrols a technician's phone. Asking again makes another code. */
        post: operations["identity_make_enrolment_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a phone out of service. Its session ends; a repeated request changes nothing. */
        delete: operations["identity_revoke_device"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/first-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the first admin is still to be made. */
        get: operations["identity_first_run_state"];
        put?: never;
        /** Make the first admin, once. */
        post: operations["identity_first_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a password by a link. Every session of the person ends; sign in with it. */
        post: operations["identity_accept_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/invitations/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whom a link is for, before a password is set. */
        post: operations["identity_look_at_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public signing keys. */
        get: operations["identity_jwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/keys/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rotate the signing key. Tokens of the old one stay good until they expire. */
        post: operations["identity_rotate_keys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who am I? */
        get: operations["identity_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the caller's own password. Every session ends; sign in again. */
        post: operations["identity_change_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's sessions that go on, the newest first. */
        get: operations["identity_my_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of the caller's sessions. Its access token is good for some minutes still. */
        delete: operations["identity_end_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at an operation. */
        get: operations["identity_get_operation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/operations/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call an operation off. What waits ends at once; what runs ends at its next step. */
        post: operations["identity_cancel_operation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/parked-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the messages that failed every try. */
        get: operations["identity_list_parked_messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/parked-messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Discard a parked message; it counts as done. */
        delete: operations["identity_drop_parked_message"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/parked-messages/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a parked message again. */
        post: operations["identity_replay_parked_message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/password-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which passwords may be set. */
        get: operations["identity_password_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People by name. */
        get: operations["identity_list_people"];
        put?: never;
        /** Add a person. The e-mail address is unique, so a repeated request is refused instead of adding twice. */
        post: operations["identity_add_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person. */
        get: operations["identity_get_person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Edit or deactivate a person. */
        patch: operations["identity_change_person"];
        trace?: never;
    };
    "/api/identity/v1/people/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a link with which a person sets their own password: the first one, or after it was forgotten. Earlier links are
         *     void.
         */
        post: operations["identity_invite_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with e-mail address and password. */
        post: operations["identity_sign_in"];
        /** Sign out everywhere: end every session of the caller. */
        delete: operations["identity_sign_out_everywhere"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out: end the session of a refresh token. */
        delete: operations["identity_sign_out"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/sessions/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trade a refresh token for the next tokens. One that was used before ends its session. */
        post: operations["identity_refresh_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Teams by name. */
        get: operations["identity_list_teams"];
        put?: never;
        /** Add a team. */
        post: operations["identity_add_team"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename a team. */
        patch: operations["identity_rename_team"];
        trace?: never;
    };
    "/api/notices/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the streams of the audit trail. */
        get: operations["notices_list_audit_streams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/audit/{stream}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a stream of the audit trail. */
        get: operations["notices_list_audit_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/audit/{stream}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compute a stream's hash chain anew and compare. */
        get: operations["notices_verify_audit_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/field/blobs/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Send the bytes of a photo or signature. */
        put: operations["notices_put_blob"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/field/mutations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Push what was done. A refusal by a rule is a status of the item, never of the answer. */
        post: operations["notices_push"];
        delete?: never;
        options?: never;
        /** Find out whether the server is really there: a captive portal does not answer 204. */
        head: operations["notices_probe"];
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/field/submissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask what the server still expects of an item, by its `mutation_id`. */
        get: operations["notices_get_submission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/field/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pull the rounds and tasks of the signed-in technician, or what changed since a cursor. */
        get: operations["notices_pull"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List notices by number. */
        get: operations["notices_list_notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/notices/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what happened to the notices of an account, for its time line. */
        get: operations["notices_get_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/notices/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back every notice of a campaign or of a run that is not served. */
        post: operations["notices_recall_notices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a notice and its issues. */
        get: operations["notices_get_notice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/notices/{id}/notice.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fetch the current issue of a notice. */
        get: operations["notices_get_notice_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/notices/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a notice back: one on paper is recalled, one not on paper yet is withdrawn. Its stop leaves the phone at once, and
         *     no round takes it again.
         */
        post: operations["notices_recall_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/notices/{id}/reprint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Print a notice again: same number, next issue; the code of the sheet before is void. */
        post: operations["notices_reprint_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at an operation. */
        get: operations["notices_get_operation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/operations/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call an operation off. What waits ends at once; what runs ends at its next step. */
        post: operations["notices_cancel_operation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/parked-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the messages that failed every try. */
        get: operations["notices_list_parked_messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/parked-messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Discard a parked message; it counts as done. */
        delete: operations["notices_drop_parked_message"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/parked-messages/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a parked message again. */
        post: operations["notices_replay_parked_message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/print-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List print runs, the newest first. */
        get: operations["notices_list_print_runs"];
        put?: never;
        /** Print the notices of a campaign's released targets, in batches, sorted by round. */
        post: operations["notices_request_print_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/print-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a print run and its batches. */
        get: operations["notices_get_print_run"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/print-runs/{id}/batches/{seq}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fetch the PDF of a batch. */
        get: operations["notices_get_batch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/print-runs/{id}/manifest.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fetch the manifest of a run. */
        get: operations["notices_get_manifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/rejected-mutations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what was refused of the phones' queues, the newest first. */
        get: operations["notices_list_rejected"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List rounds, the newest day first. A technician sees only their own assigned ones. */
        get: operations["notices_list_rounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/rounds/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give all drafts of a campaign's day to their technicians. */
        post: operations["notices_assign_day"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/rounds/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a day in the field: every round with its technician, how far it is, where it was seen last, and what is late. */
        get: operations["notices_get_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/rounds/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plan the rounds of a campaign's day. Drafts of that day are replaced; assigned rounds stay. */
        post: operations["notices_plan_rounds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a round and its stops. */
        get: operations["notices_get_round"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/rounds/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a round to its technician, or to another one. */
        post: operations["notices_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/rounds/{id}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the open stops of a round into another order. Times stay with the places. */
        post: operations["notices_reorder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/rounds/{id}/stops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a door at the end of a round by hand: one that no plan takes, because nobody knows where it is. */
        post: operations["notices_add_by_hand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/stops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the doors of a campaign for a map, each once with its newest stop. */
        get: operations["notices_list_stops"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/stops/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move open stops to the end of another round; its technician may be out already. */
        post: operations["notices_move_stops"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/stops/take-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take open stops off their rounds. They vanish from the phones, and the doors are due again at once. */
        post: operations["notices_take_off"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the templates, each in its newest version. */
        get: operations["notices_list_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/templates/preview.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See a source that is not saved. The code on it is void. */
        post: operations["notices_preview_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/templates/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a template. */
        get: operations["notices_get_template"];
        /** Add a version of a template. It is tried with made-up notices at once; versions in use stay as they are. */
        put: operations["notices_put_template"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/templates/{code}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have new print runs use a version: a new one, or an older one again. Runs that were asked for keep theirs. */
        post: operations["notices_activate_template"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/templates/{code}/preview.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See a template with made-up notices. */
        get: operations["notices_preview_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/templates/{code}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the versions of a template, the newest first. */
        get: operations["notices_list_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/unplanned-stops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the doors that the newest plan of a day left out, each with its reason. */
        get: operations["notices_list_unplanned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List visits, the newest first. */
        get: operations["notices_list_visits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a visit, its proofs and its reviews. */
        get: operations["notices_get_visit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/visits/{id}/proofs/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a photo or a signature. */
        get: operations["notices_get_proof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/visits/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Review a visit. What the technician sent stays as it is. */
        post: operations["notices_review_visit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/v1/vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what every code means, in both languages. It changes only with the version of the server. */
        get: operations["notices_get_vocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened, the newest first. */
        get: operations["reporting_list_activity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the streams of the audit trail. */
        get: operations["reporting_list_audit_streams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/audit/{stream}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a stream of the audit trail. */
        get: operations["reporting_list_audit_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/audit/{stream}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compute a stream's hash chain anew and compare. */
        get: operations["reporting_verify_audit_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/campaigns/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far every launched campaign is, the newest first. */
        get: operations["reporting_list_progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/campaigns/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far one campaign is. */
        get: operations["reporting_get_progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/event-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every kind of event, with its name in English and Arabic: for filters and for webhooks. */
        get: operations["reporting_list_event_types"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events as they happen.
         * @description Each frame's `id` is the line of the activity feed; a client that reconnects with `Last-Event-ID` misses nothing and
         *     sees nothing twice.
         */
        get: operations["reporting_stream_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at an operation. */
        get: operations["reporting_get_operation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/operations/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call an operation off. What waits ends at once; what runs ends at its next step. */
        post: operations["reporting_cancel_operation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/parked-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the messages that failed every try. */
        get: operations["reporting_list_parked_messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/parked-messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Discard a parked message; it counts as done. */
        delete: operations["reporting_drop_parked_message"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/parked-messages/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a parked message again. */
        post: operations["reporting_replay_parked_message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/report-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which reports there are, what has to be said to get one, and its files; in English and Arabic. */
        get: operations["reporting_list_report_kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Issued reports, the newest first. */
        get: operations["reporting_list_reports"];
        put?: never;
        /**
         * Issue a report.
         * @description Its figures are kept as issued; a later issue over the same days is another report.
         */
        post: operations["reporting_issue_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/reports/monthly-collection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue the monthly collection report at once.
         * @description Its figures are kept as issued; a later issue of the same month is another report.
         */
        post: operations["reporting_issue_collection_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/reports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report as it would be issued now: its figures and tables as rows. Nothing is kept. */
        get: operations["reporting_preview_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One report as issued. */
        get: operations["reporting_get_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/reports/{id}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of a report: `xlsx`, `pdf`, or `csv` of one table. */
        get: operations["reporting_get_report_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/reports/{id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report as issued, as rows for the screen. */
        get: operations["reporting_get_report_paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/trends/daily": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notices served, and money in and back per currency, for every one of the last days. */
        get: operations["reporting_list_daily_trends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Webhook endpoints, the newest first. */
        get: operations["reporting_list_webhook_endpoints"];
        put?: never;
        /** Add a webhook endpoint. The answer holds its secret, which is not shown again. */
        post: operations["reporting_add_webhook_endpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/webhook-endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One webhook endpoint. */
        get: operations["reporting_get_webhook_endpoint"];
        put?: never;
        post?: never;
        /** Remove a webhook endpoint with its deliveries. */
        delete: operations["reporting_remove_webhook_endpoint"];
        options?: never;
        head?: never;
        /** Change a webhook endpoint, or switch it on or off. */
        patch: operations["reporting_edit_webhook_endpoint"];
        trace?: never;
    };
    "/api/reporting/v1/webhook-endpoints/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent to an endpoint and what waits, the newest event first. Kept for 30 days. */
        get: operations["reporting_list_webhook_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/webhook-endpoints/{id}/deliveries/{event_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One delivery: what became of a test, or of an event a receiver asks about by its `webhook-id`. */
        get: operations["reporting_get_webhook_delivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/webhook-endpoints/{id}/deliveries/{event_id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a delivery again now, under the same `webhook-id`. */
        post: operations["reporting_replay_webhook_delivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/webhook-endpoints/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a webhook endpoint a new secret. The old one signs beside it for a day, so that a receiver can change over. */
        post: operations["reporting_rotate_webhook_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/webhook-endpoints/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an endpoint a test: a `reporting.webhook_tested` that nobody else receives. */
        post: operations["reporting_test_webhook_endpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Whether a file with refused rows is applied.
         * @enum {string}
         */
        Accept: "all" | "good";
        /** @description Somebody who sets a password. */
        AcceptIn: {
            password: string;
            /** @description What stands behind the `#`. */
            token: string;
        };
        /** @description An import that was asked for. */
        AcceptedOut: {
            import_id: components["schemas"]["ImportId"];
            /** @description The operation to follow. */
            operation_id: components["schemas"]["OperationId"];
            /** @description Where to follow it. */
            operation_url: string;
        };
        /** @description An account and what stands beside its balance. */
        AccountDetailOut: components["schemas"]["AccountOut"] & {
            /** @description Cheques that the bank has not decided on; they pay nothing until they are cleared. */
            cheques_in_hand: components["schemas"]["Money"];
        };
        /**
         * @description Id of a account.
         * @example acc_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        AccountId: string;
        /** @description An account, who owes, and where it bills. */
        AccountOut: {
            balance?: components["schemas"]["BalanceOut"] | null;
            currency: components["schemas"]["Currency"];
            customer: components["schemas"]["CustomerOut"];
            id: components["schemas"]["AccountId"];
            legal_entity: string;
            premise?: components["schemas"]["PremiseFacts"] | null;
            /** @example ACC-000123 */
            reference: string;
            version: components["schemas"]["Version"];
        };
        /** @description What the regulator answered. */
        Acknowledgement: {
            /** @description The regulator's reference. */
            acknowledgement: string;
        };
        /** @description The version to be used. */
        ActivateIn: {
            /**
             * Format: int64
             * @description A newer or an older one.
             */
            version: number;
        };
        /** @description One line of the feed. */
        Activity: {
            /** @description When it happened. */
            at: components["schemas"]["Timestamp"];
            campaign_id?: components["schemas"]["CampaignId"] | null;
            /** @description Its human reference. */
            campaign_reference?: string | null;
            /** @description Its title. */
            campaign_title?: string | null;
            /** @description What to tell, for a sentence in any language. */
            facts: components["schemas"]["Facts"];
            /** @description The event: `campaigns.campaign_launched`; `GET /event-types` names it in both languages. */
            kind: string;
            person_id?: components["schemas"]["PersonId"] | null;
            /** @description Their name. */
            person_name?: string | null;
            /**
             * Format: int64
             * @description Grows with every line; an SSE client resumes after it.
             */
            seq: number;
            /** @description What it is about. */
            subject: string;
            /** @description A line of English. */
            summary: string;
        };
        /** @description Who did it, for the audit trail. */
        Actor: {
            /** @description Who. */
            id: components["schemas"]["PersonId"];
            /** @enum {string} */
            kind: "person";
            /** @description The name at that time. */
            name: string;
        } | {
            /** @enum {string} */
            kind: "link";
            /** @description The bound approver. */
            name: string;
        } | {
            /** @enum {string} */
            kind: "system";
            /** @description Which part: `campaigns.withdraw`. */
            part: string;
        };
        /** @description A door planned by hand. */
        AddStopIn: {
            /** @description The membership. */
            member_id: components["schemas"]["MemberId"];
        };
        /** @description Where a door is, in words. */
        Address: {
            /** @description The building. */
            building: string;
            /** @description The community or district. */
            community: string;
            /** @description The community's name in Arabic, where known. */
            community_ar?: string | null;
            /** @description The unit within the building. */
            unit: string;
        };
        /** @description Whom a notice is addressed to. */
        Addressee: {
            /** @description `en` or `ar`. */
            language: string;
            /** @description The name. */
            name: string;
            /** @description The name in Arabic, where known. */
            name_ar?: string | null;
        };
        /** @description An ageing. */
        AgeingOut: {
            as_of: components["schemas"]["Day"];
            /** @description The conventions these figures follow. */
            basis: components["schemas"]["BasisOut"];
            known_at?: components["schemas"]["Timestamp"] | null;
            rows: components["schemas"]["AgeingRowOut"][];
        };
        /** @description What is owed to one company in one currency. */
        AgeingRow: {
            /**
             * Format: int64
             * @description Accounts with a balance.
             */
            accounts: number;
            /** @description Minor units by days past due; titles: `BUCKETS`. */
            buckets: number[];
            /** @description The currency. */
            currency: components["schemas"]["Currency"];
            /** @description The company. */
            legal_entity: string;
            /** @description Past due. */
            overdue: components["schemas"]["Money"];
            /** @description Past due, less unapplied, disputed, promised and on plan. */
            to_collect: components["schemas"]["Money"];
        };
        /** @description One group in one currency. */
        AgeingRowOut: {
            /** Format: int64 */
            accounts: number;
            buckets: components["schemas"]["BucketOut"][];
            currency: components["schemas"]["Currency"];
            disputed: components["schemas"]["Money"];
            /** @description The legal entity, community or segment; `null` for accounts without one. */
            group?: string | null;
            on_plan: components["schemas"]["Money"];
            open: components["schemas"]["Money"];
            /**
             * Format: int64
             * @description Accounts with open documents.
             */
            open_accounts: number;
            /** Format: int64 */
            open_documents: number;
            overdue: components["schemas"]["Money"];
            /** Format: int64 */
            overdue_accounts: number;
            promised: components["schemas"]["Money"];
            to_collect: components["schemas"]["Money"];
            unapplied: components["schemas"]["Money"];
        };
        /** @description Another reference or name of a customer. */
        AliasOut: {
            /** @description What a file says. */
            alias: string;
            /** @description `reference` or `name`. */
            kind: string;
        };
        /** @description Other references and names of a customer. */
        AliasesOut: {
            /** @description Up to 200. */
            items: components["schemas"]["AliasOut"][];
        };
        /** @description The open amount of one age. */
        AmountBucketOut: {
            amount: components["schemas"]["Money"];
            /** @example 1-30 */
            bucket: string;
        };
        /**
         * @description Why an item was refused or met a change, for programs.
         * @enum {string}
         */
        AnswerCode: "task_withdrawn" | "task_reassigned" | "task_closed" | "soft" | "hard" | "forced" | "task_unknown" | "task_completed" | "notice_not_printed" | "invalid_args" | "malformed_item" | "mutation_unknown" | "mutation_id_reused" | "number_reused" | "replay" | "round_unknown" | "round_finished";
        /**
         * @description Id of a approval-request.
         * @example apr_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        ApprovalRequestId: string;
        /**
         * @description Where a request is.
         * @enum {string}
         */
        ApprovalsState: "open" | "approved" | "rejected" | "cancelled" | "withdrawn";
        /** @description One side in one currency. */
        ArmResult: {
            /** @description Frozen debt. */
            frozen: components["schemas"]["Money"];
            /**
             * Format: int64
             * @description Members.
             */
            members: number;
            /**
             * Format: int64
             * @description Of them, paid in full within the window.
             */
            paid: number;
            /** @description Received within the window, of each at most its frozen debt. */
            recovered: components["schemas"]["Money"];
        };
        /** @description Both sides of the comparison in one currency. */
        ArmsResult: {
            /** @description The currency. */
            currency: components["schemas"]["Currency"];
            /** @description Those left alone. */
            held_out: components["schemas"]["ArmResult"];
            incremental?: components["schemas"]["Money"] | null;
            /** @description Those who received it. */
            treated: components["schemas"]["ArmResult"];
        };
        /** @description A day whose drafts are to be assigned. */
        AssignDayIn: {
            /** @description The campaign. */
            campaign_id: components["schemas"]["CampaignId"];
            /** @description The day. */
            day: components["schemas"]["Day"];
        };
        /** @description Who walks it. */
        AssignIn: {
            technician?: components["schemas"]["PersonId"] | null;
        };
        /** @description Rounds that were assigned. */
        AssignedOut: {
            /** @description In the order of their numbers. */
            rounds: components["schemas"]["RoundOut"][];
        };
        /** @description What waits for the caller. */
        Attention: {
            /** @description Campaigns on their way that may go wrong. */
            at_risk: components["schemas"]["CampaignRow"][];
            counts: components["schemas"]["AttentionCounts"];
            /** @description What a planner has to do next, campaign by campaign. */
            duties: components["schemas"]["CampaignDuty"][];
            /** @description Defaulter lists that wait for a planner. */
            lists: components["schemas"]["PendingList"][];
            /** @description Open tasks of the caller and their team, the most pressing first. */
            tasks: components["schemas"]["CampaignTask"][];
        };
        /** @description How much waits for the caller. */
        AttentionCounts: {
            at_risk: number;
            duties: number;
            lists: number;
            tasks: number;
            /** @description Of them, due before today. */
            tasks_overdue: number;
        };
        /** @description One record of a stream. */
        AuditRecord: {
            /** @description When. */
            at: components["schemas"]["Timestamp"];
            /** @description The chain up to and including this record, in hexadecimal. */
            hash: string;
            /** @description What: `actor, action, subject, detail, stream, seq, at`. */
            record: Record<string, never>;
            /**
             * Format: int64
             * @description From 1, without gaps.
             */
            seq: number;
        };
        /** @description What an account owes. */
        BalanceOut: {
            account_id: components["schemas"]["AccountId"];
            /** @description The day it is aged at. */
            as_of: components["schemas"]["Day"];
            /** @description Open documents less what is unapplied. */
            balance: components["schemas"]["Money"];
            /** @description Open documents by days past due. */
            buckets: components["schemas"]["AmountBucketOut"][];
            disputed: components["schemas"]["Money"];
            /** @description Kinds of active holds. */
            holds: string[];
            last_paid_on?: components["schemas"]["Day"] | null;
            /**
             * Format: int64
             * @description Days since the due day of the oldest overdue document; 0 when nothing is overdue.
             */
            max_days_past_due: number;
            oldest_due_on?: components["schemas"]["Day"] | null;
            on_plan: components["schemas"]["Money"];
            /** @description Open documents. */
            open: components["schemas"]["Money"];
            /** Format: int32 */
            open_documents: number;
            /** @description Open documents past their due day. */
            overdue: components["schemas"]["Money"];
            promised: components["schemas"]["Money"];
            /** @description Overdue − unapplied − disputed − promised − on plan, never below zero. */
            to_collect: components["schemas"]["Money"];
            /** @description Receipts and credits not allocated. */
            unapplied: components["schemas"]["Money"];
            version?: components["schemas"]["Version"] | null;
        };
        /** @description What the bank charged. */
        BankChargeOut: {
            amount: components["schemas"]["Money"];
            /** @description A debit is charged, a credit given back. */
            direction: components["schemas"]["BankDirection"];
            /** @description Inside the amount of the entry; else booked apart. */
            is_included: boolean;
        };
        /**
         * @description Which way money went, seen from the account.
         * @enum {string}
         */
        BankDirection: "credit" | "debit";
        /**
         * @description Whether an entry is in the bank's books.
         * @enum {string}
         */
        BankEntryStatus: "booked" | "pending" | "information";
        /**
         * @description How a file is laid out.
         * @enum {string}
         */
        BankFileFormat: "camt.053" | "camt.054" | "mt940" | "bai2";
        /**
         * @description What is wrong with a statement.
         * @enum {string}
         */
        BankFindingKind: "unbalanced" | "control_total" | "control_count" | "batch_differs" | "entry_currency" | "sequence_gap" | "sequence_repeated" | "opening_differs" | "entries_known" | "entries_repeated";
        /** @description Something that does not add up. */
        BankFindingOut: {
            detail: string;
            difference?: components["schemas"]["Money"] | null;
            kind: components["schemas"]["BankFindingKind"];
        };
        /**
         * @description What became of a transaction.
         * @enum {string}
         */
        BankOutcome: "applied" | "returned" | "unclear" | "dismissed" | "left_out" | "known";
        /** @description A statement with a page of its entries. */
        BankStatementDetailOut: components["schemas"]["BankStatementOut"] & {
            /** @description Its entries in their order, and what became of each. */
            entries: components["schemas"]["Page_BankEntryOut"];
        };
        /**
         * @description Id of a bank-statement.
         * @example bst_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        BankStatementId: string;
        /** @description A bank statement. */
        BankStatementOut: {
            /** @description Every balance it states. */
            balances: components["schemas"]["StatedBalanceOut"][];
            bank_account: string;
            by: components["schemas"]["Actor"];
            closing?: components["schemas"]["Money"] | null;
            control_total?: components["schemas"]["Money"] | null;
            currency: components["schemas"]["Currency"];
            ends_on?: components["schemas"]["Day"] | null;
            /** Format: int64 */
            entry_count: number;
            file_name: string;
            /** @description What does not add up; nothing of it is repaired. */
            findings: components["schemas"]["BankFindingOut"][];
            format: components["schemas"]["BankFileFormat"];
            id: components["schemas"]["BankStatementId"];
            /** @description The bank's identification of the statement. */
            name: string;
            opening?: components["schemas"]["Money"] | null;
            operation_id: components["schemas"]["OperationId"];
            /** @description How many transactions had which outcome. */
            outcomes: {
                [key: string]: number;
            };
            /**
             * Format: int64
             * @description The page within the number.
             */
            page?: number | null;
            recorded_at: components["schemas"]["Timestamp"];
            /**
             * Format: int64
             * @description The statement's number.
             */
            sequence?: number | null;
            /** @description SHA-256 of the file. */
            sha256: string;
            /** @description Totals it states beside its entries. */
            summaries: components["schemas"]["StatedTotalOut"][];
            /** Format: int64 */
            transaction_count: number;
            /**
             * Format: int64
             * @description The format's version, where it has one.
             */
            version?: number | null;
        };
        /** @description A file that was taken. */
        BankStatementsAcceptedOut: {
            /** @description The operation to follow; its result names the statements. */
            operation_id: components["schemas"]["OperationId"];
            /** @description Where to follow it. */
            operation_url: string;
        };
        /**
         * @description What a transaction is to the ledger.
         * @enum {string}
         */
        BankTransactionKind: "incoming" | "returned" | "own_transfer_back" | "charge" | "outgoing" | "pending" | "information";
        /** @description A payment of an entry and what became of it. */
        BankTransactionOut: {
            account_id?: components["schemas"]["AccountId"] | null;
            amount: components["schemas"]["Money"];
            booked_on: components["schemas"]["Day"];
            charges: components["schemas"]["BankChargeOut"][];
            clarification_id?: components["schemas"]["ClarificationId"] | null;
            code: string;
            confidence?: components["schemas"]["CashConfidence"] | null;
            counterparty_account?: string | null;
            counterparty_name?: string | null;
            /** @description What the rule found where, or why a person dismissed it. */
            detail?: string | null;
            direction: components["schemas"]["BankDirection"];
            end_to_end_id?: string | null;
            /** @description What it is to the ledger. */
            kind: components["schemas"]["BankTransactionKind"];
            original_amount?: components["schemas"]["Money"] | null;
            other_references: string[];
            outcome: components["schemas"]["BankOutcome"];
            receipt_id?: components["schemas"]["ReceiptId"] | null;
            /** @description The creditor's structured reference. */
            reference?: string | null;
            /** @description What the payer wrote. */
            remittance: string[];
            /** @description The bank's code of why it came back. */
            return_reason?: string | null;
            return_text?: string | null;
            rule?: components["schemas"]["CashRule"] | null;
        };
        /** @description How it was aged. */
        BasisOut: {
            /**
             * @description Days are counted from here.
             * @example due_on
             */
            date: string;
            /**
             * @description A document due on the day itself is not overdue.
             * @example not_due
             */
            day_zero: string;
            /**
             * @description What is not allocated stands beside the buckets, never inside them.
             * @example separate
             */
            unapplied: string;
        };
        /**
         * Format: int32
         * @description Hundredths of a percent.
         * @example 1000
         */
        BasisPoints: number;
        /** @description One PDF of a run. */
        BatchOut: {
            /** @description The first notice in it. */
            first_notice?: string | null;
            /** @description The last one. */
            last_notice?: string | null;
            /**
             * Format: int32
             * @description Pages in it.
             */
            pages: number;
            /** @description SHA-256 of the PDF. */
            pdf_sha256?: string | null;
            /** @description Where the PDF is, once it is made. */
            pdf_url?: string | null;
            /**
             * Format: int32
             * @description Notices in it.
             */
            pieces: number;
            /** @description Whether the PDF is made. */
            rendered: boolean;
            /**
             * Format: int32
             * @description From 1.
             */
            seq: number;
        };
        /**
         * @description Which end of a tier belongs to it.
         * @enum {string}
         */
        Bound: "upper_inclusive" | "at_or_above";
        /** @description The documents of one age. */
        BucketOut: {
            amount: components["schemas"]["Money"];
            /** @example 1-30 */
            bucket: string;
            /** Format: int64 */
            count: number;
        };
        /** @description A campaign. */
        Campaign: {
            /** @description What can be done now: `edit`, `freeze`, `submit`, `launch`, … */
            allowed: string[];
            as_of?: components["schemas"]["Day"] | null;
            calendar: components["schemas"]["WorkCalendar"];
            /** Format: int32 */
            capacity: number;
            closed_on?: components["schemas"]["Day"] | null;
            created_at: components["schemas"]["Timestamp"];
            created_by: components["schemas"]["PersonId"];
            decided_at?: components["schemas"]["Timestamp"] | null;
            editors: components["schemas"]["PersonId"][];
            frozen?: components["schemas"]["Frozen"] | null;
            hold_out_bp: components["schemas"]["BasisPoints"];
            id: components["schemas"]["CampaignId"];
            launched_on?: components["schemas"]["Day"] | null;
            launches_on?: components["schemas"]["Day"] | null;
            /** @description Why it was rejected or cancelled. */
            reason?: string | null;
            /**
             * @description Its human reference.
             * @example C-2026-014
             */
            reference: string;
            /**
             * Format: int32
             * @description Counts the freezings.
             */
            revision: number;
            /** @description The selection, a react-querybuilder rule group. */
            rule: Record<string, never>;
            segment_id?: components["schemas"]["SegmentId"] | null;
            stage: components["schemas"]["Stage"];
            strategy: components["schemas"]["Strategy"];
            submitted_at?: components["schemas"]["Timestamp"] | null;
            title: string;
            version: components["schemas"]["Version"];
            /** Format: int32 */
            window_days: number;
            window_ends_on?: components["schemas"]["Day"] | null;
        };
        /** @description Changes of a campaign; what is left out stays. */
        CampaignChanges: {
            /** @default null */
            as_of: components["schemas"]["Day"] | null;
            /** @default null */
            calendar: components["schemas"]["WorkCalendar"] | null;
            /**
             * Format: int32
             * @description Doors per working day.
             * @default null
             */
            capacity: number | null;
            /** @default null */
            hold_out_bp: components["schemas"]["BasisPoints"] | null;
            /** @description A react-querybuilder rule group. */
            rule?: Record<string, never> | null;
            /** @default null */
            segment_id: components["schemas"]["SegmentId"] | null;
            /** @default null */
            strategy: components["schemas"]["Strategy"] | null;
            /**
             * @description What people call it.
             * @default null
             */
            title: string | null;
            /**
             * Format: int32
             * @description Days after the launch in which a payment counts.
             * @default null
             */
            window_days: number | null;
        };
        /** @description What a planner has to do next with a campaign. */
        CampaignDuty: {
            campaign_id: components["schemas"]["CampaignId"];
            due_on?: components["schemas"]["Day"] | null;
            duty: components["schemas"]["DutyKind"];
            reference: string;
            stage: components["schemas"]["Stage"];
            title: string;
        };
        /** @description How far the members of a campaign are. */
        CampaignFunnel: {
            /**
             * Format: int32
             * @description Whose notice was served.
             */
            delivered: number;
            /**
             * Format: int32
             * @description Members of both arms when frozen.
             */
            frozen: number;
            /** @description Frozen debt of the targets, per currency. */
            frozen_amounts: components["schemas"]["Money"][];
            /**
             * Format: int32
             * @description Of them, left alone.
             */
            held_out: number;
            /**
             * Format: int32
             * @description Who paid in full.
             */
            paid: number;
            /**
             * Format: int32
             * @description With a printed notice.
             */
            printed: number;
            /** @description Received from them within the window, per currency. */
            recovered_amounts: components["schemas"]["Money"][];
            /**
             * Format: int32
             * @description Handed to the printers.
             */
            released: number;
            /**
             * Format: int32
             * @description Of them, who receive the campaign.
             */
            targets: number;
            /**
             * Format: int32
             * @description Who left.
             */
            withdrawn: number;
        };
        /**
         * @description Id of a campaign.
         * @example cmp_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        CampaignId: string;
        /** @description A new campaign. */
        CampaignInput: {
            as_of?: components["schemas"]["Day"] | null;
            /** @description When people work; every day when left out. */
            calendar?: components["schemas"]["WorkCalendar"];
            /**
             * Format: int32
             * @description Doors per working day; all on one day when left out.
             */
            capacity?: number | null;
            hold_out_bp?: components["schemas"]["BasisPoints"] | null;
            /** @description A react-querybuilder rule group, where no segment is named. */
            rule?: Record<string, never> | null;
            segment_id?: components["schemas"]["SegmentId"] | null;
            strategy?: components["schemas"]["Strategy"] | null;
            /** @description What people call it. */
            title: string;
            /**
             * Format: int32
             * @description Days after the launch in which a payment counts; 30 when left out.
             */
            window_days?: number | null;
        };
        /** @description Somebody, with the name to show. */
        CampaignPerson: {
            /** @description Who. */
            id: components["schemas"]["PersonId"];
            /** @description The name; `null` until identity has told it. */
            name?: string | null;
        };
        /**
         * @description A stretch of the life cycle.
         * @enum {string}
         */
        CampaignPhase: "preparation" | "approval" | "delivery" | "window";
        /** @description How far a campaign is. */
        CampaignProgress: {
            campaign_id: components["schemas"]["CampaignId"];
            /**
             * Format: int32
             * @description Targets visited without success so far.
             */
            failed: number;
            /** @description Frozen debt of the targets. */
            frozen: components["schemas"]["Money"][];
            /**
             * Format: int32
             * @description Members left alone.
             */
            held_out: number;
            launched_on?: components["schemas"]["Day"] | null;
            /**
             * Format: int32
             * @description Targets who paid in full.
             */
            paid: number;
            /**
             * Format: int32
             * @description Targets with a printed notice.
             */
            printed: number;
            /** @description Received from the targets within the window, at most the frozen debt of each. */
            recovered: components["schemas"]["Money"][];
            reference: string;
            /**
             * Format: int64
             * @description Grows with every change of the figures below.
             */
            sequence: number;
            /**
             * Format: int32
             * @description Targets whose notice was served.
             */
            served: number;
            stage: components["schemas"]["Stage"];
            /** @description Targets by state; they add up to `targets`. */
            states: {
                [key: string]: number;
            };
            /**
             * Format: int32
             * @description Targets when frozen.
             */
            targets: number;
            window_ends_on?: components["schemas"]["Day"] | null;
            /**
             * Format: int32
             * @description Targets who left.
             */
            withdrawn: number;
            /**
             * Format: int32
             * @description Of them, before a notice was printed.
             */
            withdrawn_before_print: number;
            /** @description Targets who left, by reason. */
            withdrawn_reasons: {
                [key: string]: number;
            };
        };
        /** @description What a campaign did, kept as issued. */
        CampaignResult: {
            /** @description Both sides, per currency. */
            arms: components["schemas"]["ArmsResult"][];
            /** @description The last day counted. */
            as_of: components["schemas"]["Day"];
            /** @description What has to be kept in mind. */
            caveats: components["schemas"]["Caveat"][];
            /** @description How far it got: targets, printed, served, withdrawn, paid, money. */
            progress: components["schemas"]["Progress"];
            /** @description What became of the visits, by technician. */
            technicians: components["schemas"]["TechnicianResult"][];
            uplift?: components["schemas"]["Uplift"] | null;
            /** @description The last day on which a payment counts. */
            window_ends_on: components["schemas"]["Day"];
            /** @description Why targets left. */
            withdrawals: components["schemas"]["WithdrawalCount"][];
        };
        /** @description One thing that may go wrong, with its facts. */
        CampaignRisk: {
            /** @enum {string} */
            code: "approval_waiting";
            /**
             * Format: int64
             * @description Since it was submitted.
             */
            days: number;
        } | {
            /** @enum {string} */
            code: "behind_plan";
            since?: components["schemas"]["Day"] | null;
            /**
             * Format: int32
             * @description How many.
             */
            targets: number;
        } | {
            /** @enum {string} */
            code: "not_printed";
            since?: components["schemas"]["Day"] | null;
            /**
             * Format: int32
             * @description How many.
             */
            targets: number;
        } | {
            /** @enum {string} */
            code: "undelivered";
            /**
             * Format: int32
             * @description How many.
             */
            targets: number;
        } | {
            /** @enum {string} */
            code: "window_ending";
            /**
             * Format: int64
             * @description Until then.
             */
            days: number;
            /** @description The last day. */
            on: components["schemas"]["Day"];
            /**
             * Format: int32
             * @description Targets whose notice was not served.
             */
            targets: number;
        } | {
            /** @enum {string} */
            code: "figures_aging";
            /**
             * Format: int64
             * @description Since then.
             */
            days: number;
            /** @description The day they stand for. */
            frozen_on: components["schemas"]["Day"];
        };
        /** @description A campaign in a list. */
        CampaignRow: {
            /** @description What can be done now: `edit`, `freeze`, `submit`, `launch`, … */
            allowed: string[];
            created_at: components["schemas"]["Timestamp"];
            created_by: components["schemas"]["CampaignPerson"];
            funnel: components["schemas"]["CampaignFunnel"];
            id: components["schemas"]["CampaignId"];
            launched_on?: components["schemas"]["Day"] | null;
            launches_on?: components["schemas"]["Day"] | null;
            next_milestone?: components["schemas"]["Milestone"] | null;
            /**
             * @description Its human reference.
             * @example C-2026-014
             */
            reference: string;
            /** Format: int32 */
            revision: number;
            /** @description What may go wrong, the most pressing first. */
            risks: components["schemas"]["CampaignRisk"][];
            segment_id?: components["schemas"]["SegmentId"] | null;
            stage: components["schemas"]["Stage"];
            submitted_at?: components["schemas"]["Timestamp"] | null;
            title: string;
            version: components["schemas"]["Version"];
            window_ends_on?: components["schemas"]["Day"] | null;
        };
        /** @description A task of a campaign. */
        CampaignTask: {
            campaign_id: components["schemas"]["CampaignId"];
            created_at: components["schemas"]["Timestamp"];
            created_by: components["schemas"]["CampaignPerson"];
            done_at?: components["schemas"]["Timestamp"] | null;
            done_by?: components["schemas"]["CampaignPerson"] | null;
            due_on?: components["schemas"]["Day"] | null;
            id: components["schemas"]["TaskId"];
            note?: string | null;
            /** @description Whether its day has passed and it is still open. */
            overdue: boolean;
            person?: components["schemas"]["CampaignPerson"] | null;
            starts_on?: components["schemas"]["Day"] | null;
            team?: components["schemas"]["CampaignTeam"] | null;
            title: string;
            version: components["schemas"]["Version"];
        };
        /** @description A team, with the name to show. */
        CampaignTeam: {
            /** @description Which. */
            id: components["schemas"]["TeamId"];
            /** @description The name; `null` until identity has told it. */
            name?: string | null;
        };
        /** @description Why a campaign is called off. */
        Cancellation: {
            /** @description For the audit trail. */
            reason: string;
        };
        /** @description The paper that is carried to a door. */
        CarriedOut: {
            /**
             * @description The code people read aloud.
             * @example 1WC4KMH8
             */
            check_code: string;
            /**
             * @description What the QR code says.
             * @example N-2026-000017.1.7K3QX9VFMA
             */
            code: string;
            /** @description The notice. */
            id: components["schemas"]["NoticeId"];
            /**
             * Format: int32
             * @description Which issue is valid.
             */
            issue: number;
            /**
             * @description Its number.
             * @example N-2026-000017
             */
            number: string;
            /** @description Whether it is on paper yet. */
            printed: boolean;
        };
        /**
         * @description How sure an application is.
         * @enum {string}
         */
        CashConfidence: "certain" | "likely";
        /**
         * @description What decided.
         * @enum {string}
         */
        CashRule: "structured_reference" | "document_reference" | "account_reference" | "exact_amount" | "document_subset" | "oldest_first" | "by_hand";
        /**
         * @description What has to be kept in mind.
         * @enum {string}
         */
        Caveat: "window_open" | "no_hold_out" | "few_members" | "may_be_chance" | "withdrawn_count";
        /** @description Collection effectiveness of the month so far. */
        CeiOut: {
            beginning_ar: components["schemas"]["Money"];
            cei_percent?: string | null;
            credit_sales: components["schemas"]["Money"];
            ending_current_ar: components["schemas"]["Money"];
            ending_total_ar: components["schemas"]["Money"];
        };
        /**
         * @description What a cell of a column holds.
         * @enum {string}
         */
        CellType: "text" | "reference" | "day" | "amount" | "currency" | "degrees" | "word";
        /** @description New, changed and gone things, by kind. */
        ChangesOut: {
            /** @description Rounds. */
            rounds: components["schemas"]["RoundsChanged"];
            /** @description Stops. */
            tasks: components["schemas"]["TasksChanged"];
        };
        /** @description A cheque, what it is for, and what happened to it. */
        ChequeDetailOut: components["schemas"]["ChequeOut"] & {
            document_ids: components["schemas"]["DocumentId"][];
            history: components["schemas"]["ChequePastStepOut"][];
        };
        /**
         * @description Id of a cheque.
         * @example chq_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        ChequeId: string;
        /** @description A cheque as it lies before you. */
        ChequeIn: {
            amount: components["schemas"]["Money"];
            /** @description The bank it is drawn on. */
            bank: string;
            /** @description What it is given for; cleared, it pays these first. */
            document_ids?: components["schemas"]["DocumentId"][];
            /** @description Who signed it. */
            drawer: string;
            /** @description The day it is payable from. */
            due_on: components["schemas"]["Day"];
            /** @example 000417 */
            number: string;
            /**
             * @description Where the original is kept.
             * @example safe 2, folder 14
             */
            original_at?: string | null;
            /** @description The business day it was given. */
            received_on: components["schemas"]["Day"];
        };
        /** @description What to write down of a cheque; what is left out stays as it is. */
        ChequeNoteIn: {
            /** @description The bank's certificate of the return. */
            certificate?: string | null;
            /**
             * @description The number of the file at the execution court.
             * @example 207/2026/4711
             */
            execution_file?: string | null;
            /**
             * @description Where the original is kept.
             * @example execution court, counter 3
             */
            original_at?: string | null;
        };
        /** @description A cheque. */
        ChequeOut: {
            account_id: components["schemas"]["AccountId"];
            amount: components["schemas"]["Money"];
            bank: string;
            certificate?: string | null;
            drawer: string;
            due_on: components["schemas"]["Day"];
            execution_file?: string | null;
            id: components["schemas"]["ChequeId"];
            /** @description The business day of its latest step. */
            latest_on: components["schemas"]["Day"];
            /** @description The bank's code of the last return. */
            memo_code?: string | null;
            number: string;
            original_at?: string | null;
            /** @description What the bank has paid of it. */
            paid: components["schemas"]["Money"];
            receipt_id?: components["schemas"]["ReceiptId"] | null;
            recorded_at: components["schemas"]["Timestamp"];
            /**
             * @description Our number of it.
             * @example CHQ-000017
             */
            reference: string;
            replaced_by_id?: components["schemas"]["ChequeId"] | null;
            replaces_id?: components["schemas"]["ChequeId"] | null;
            state: components["schemas"]["ChequeState"];
        };
        /** @description A step of a cheque. */
        ChequePastStepOut: {
            effective_on: components["schemas"]["Day"];
            fee?: components["schemas"]["Money"] | null;
            memo_code?: string | null;
            paid?: components["schemas"]["Money"] | null;
            receipt_id?: components["schemas"]["ReceiptId"] | null;
            recorded_at: components["schemas"]["Timestamp"];
            /** @description Where it stood then. */
            state: components["schemas"]["ChequeState"];
            step: components["schemas"]["ChequeStep"];
            /** @description Why it came back, or the reference of the cheque given for it. */
            words?: string | null;
        };
        /** @description What the bank says of a cheque it sends back. */
        ChequeReturnIn: {
            /** @description The bank's certificate of the return. */
            certificate?: string | null;
            /** @description The business day it came back. */
            effective_on: components["schemas"]["Day"];
            fee?: components["schemas"]["Money"] | null;
            /**
             * @description The code on the bank's return memo.
             * @example 01
             */
            memo_code?: string | null;
            paid?: components["schemas"]["Money"] | null;
            /** @example insufficient funds */
            reason: string;
        };
        /**
         * @description Where a cheque stands.
         * @enum {string}
         */
        ChequeState: "in_hand" | "presented" | "cleared" | "returned" | "replaced" | "withdrawn";
        /**
         * @description What happens to a cheque.
         * @enum {string}
         */
        ChequeStep: "registered" | "presented" | "cleared" | "returned" | "replaced" | "withdrawn" | "noted";
        /** @description When it happened. */
        ChequeStepIn: {
            /** @description The business day. */
            effective_on: components["schemas"]["Day"];
        };
        /**
         * @description What a person chose: for a payment its account, by id or reference, and perhaps its documents; for a returned payment
         *     the receipt it takes back.
         */
        ClarificationApplyIn: {
            account_id?: components["schemas"]["AccountId"] | null;
            account_reference?: string | null;
            /** @description The documents to pay, in this order; left out, the oldest due are paid first. */
            document_ids?: components["schemas"]["DocumentId"][];
            receipt_id?: components["schemas"]["ReceiptId"] | null;
        };
        /** @description Why a transaction concerns no account. */
        ClarificationDismissIn: {
            /** @example interest of the bank */
            reason: string;
        };
        /**
         * @description Id of a clarification.
         * @example clr_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        ClarificationId: string;
        /** @description A transaction that waits, or waited, for a person. */
        ClarificationOut: {
            bank_statement_id: components["schemas"]["BankStatementId"];
            closed_at?: components["schemas"]["Timestamp"] | null;
            closed_by?: components["schemas"]["Actor"] | null;
            detail: string;
            id: components["schemas"]["ClarificationId"];
            /** @description Why it was dismissed. */
            note?: string | null;
            opened_at: components["schemas"]["Timestamp"];
            /** @description Up to five choices, the likeliest first. */
            proposals: components["schemas"]["ClarificationProposalOut"][];
            state: components["schemas"]["ClarificationState"];
            transaction: components["schemas"]["BankTransactionOut"];
            /** @description Why no rule decided. */
            why: components["schemas"]["ClarificationWhy"];
        };
        /** @description What may be chosen. */
        ClarificationProposalOut: {
            account_id: components["schemas"]["AccountId"];
            document_ids: components["schemas"]["DocumentId"][];
            why: string;
        };
        /**
         * @description Where a clarification stands.
         * @enum {string}
         */
        ClarificationState: "open" | "applied" | "dismissed";
        /**
         * @description Why no rule decided.
         * @enum {string}
         */
        ClarificationWhy: "nothing_found" | "ambiguous" | "documents_unclear" | "documents_settled" | "currency_differs" | "day_out_of_range" | "return_unmatched";
        /** @description For whom a code is. */
        CodeIn: {
            /**
             * @description What to call the phone.
             * @example Phone 7
             */
            label: string;
            /** @description An active technician. */
            person_id: components["schemas"]["PersonId"];
        };
        /** @description A one-time code, shown once. */
        CodeOut: {
            /** @example 7QK2M-01J5B */
            code: string;
            expires_at: components["schemas"]["Timestamp"];
            /**
             * @description The technician's page with the code: what the QR picture says. The code stands behind the `#`, so that no server
             *     ever logs it.
             * @example https://dunlin.example.com/field/enrol#7QK2M01J5B
             */
            link: string;
            /** @description The link as a QR picture for the phone's camera. */
            qr_svg: string;
        };
        /** @description Money received in one currency. */
        Collected: {
            /**
             * Format: int64
             * @description Receipts.
             */
            receipts: number;
            /** @description Their sum. */
            received: components["schemas"]["Money"];
            /** @description Receipts that came back unpaid in the month. */
            returned: components["schemas"]["Money"];
        };
        /** @description The figures of one month, kept as issued. */
        CollectionReport: {
            /** @description What is owed, by company and currency. */
            ageing: components["schemas"]["AgeingRow"][];
            /** @description Last day covered. */
            as_of: components["schemas"]["Day"];
            /** @description The campaigns that ran. */
            campaigns: components["schemas"]["Progress"][];
            /** @description Money received in the month. */
            collected: components["schemas"]["Collected"][];
            /** @description First day of the month. */
            first_day: components["schemas"]["Day"];
            /** @description The largest debts. */
            top_debtors: components["schemas"]["TopDebtor"][];
        };
        /** @description Which month to report on. */
        CollectionReportIn: {
            /**
             * @description The month: `2026-03`.
             * @example 2026-03
             */
            month: string;
        };
        /** @description A column, and the field that another column can be mapped to. */
        ColumnOut: {
            meaning: string;
            /** @example due_on */
            name: string;
            required: boolean;
            type: components["schemas"]["CellType"];
            /** @description The words it may hold, where it holds one of some. */
            words: string[];
        };
        /** @description A community. */
        CommunityOut: {
            /**
             * @description As it is written in the books; filters take this.
             * @example Marina
             */
            name: string;
            name_ar?: string | null;
        };
        /** @description What a row must have for a rule to hold. All that is said must be so. */
        Condition: {
            /**
             * @description No other cell is filled.
             * @default false
             */
            alone: boolean;
            /**
             * @description It begins with one of these.
             * @default []
             */
            begins: string[];
            /**
             * @description The cell looked at; the first filled one when left out.
             * @default null
             */
            field: ("customer_reference" | "customer_name" | "segment" | "phone" | "email" | "legal_entity" | "currency" | "document_reference" | "document_year" | "document_item" | "document_type" | "mark" | "status" | "issued_on" | "baseline_on" | "terms_days" | "terms_days_2" | "terms_days_3" | "due_on" | "arrears" | "amount" | "open_amount" | "debit_amount" | "credit_amount" | "sign" | "cleared_on" | "clearing_reference" | "pays_document" | "pays_year" | "pays_item") | null;
            /**
             * @description It is one of these. Case does not matter; an empty text means an empty cell.
             * @default []
             */
            is: string[];
        };
        /**
         * @description How sure it is.
         * @enum {string}
         */
        Confidence: "unsure" | "likely" | "certain";
        /** @description How many contacts are of one kind. */
        ContactCountOut: {
            emails: number;
            phones: number;
            validity: components["schemas"]["ContactValidity"];
        };
        /**
         * @description What the form of a telephone number or an e-mail address tells.
         * @enum {string}
         */
        ContactValidity: "plausible" | "implausible" | "missing";
        /**
         * @description Id of a correction.
         * @example cor_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        CorrectionId: string;
        /** @description A write-off or a transfer. */
        CorrectionOut: {
            /** @description The account written off in, or moved from. */
            account_id: components["schemas"]["AccountId"];
            amount: components["schemas"]["Money"];
            effective_on: components["schemas"]["Day"];
            id: components["schemas"]["CorrectionId"];
            /**
             * @description Which correction.
             * @enum {string}
             */
            kind: "write_off" | "transfer";
            reason: string;
            receipt_id?: components["schemas"]["ReceiptId"] | null;
            recorded_at: components["schemas"]["Timestamp"];
            /**
             * @description Its documents bear this reference too; those that undo it, with `-R` behind it.
             * @example WO-000017
             */
            reference: string;
            reversal_reason?: string | null;
            reversed_on?: components["schemas"]["Day"] | null;
            to_account_id?: components["schemas"]["AccountId"] | null;
        };
        /**
         * @description Which rows a count is of.
         * @enum {string}
         */
        CountOf: "below" | "file";
        /** @description Lines that say how many rows there are: the last number of the line. */
        CountRule: {
            /** @description Which rows are counted. */
            of: components["schemas"]["CountOf"];
            /** @description Which lines. */
            when: components["schemas"]["Condition"];
        };
        /** @description One month of the countback. */
        CountbackOut: {
            days_counted: string;
            /** Format: int64 */
            days_in_month: number;
            /** @example 2012-12 */
            month: string;
            sales: components["schemas"]["Money"];
        };
        /**
         * @description ISO 4217 currency code.
         * @example AED
         */
        Currency: string;
        /** @description Everything of one currency. */
        CurrencyStatementOut: {
            accounts: components["schemas"]["StatedAccountOut"][];
            /** @description Open documents by days past due. */
            buckets: components["schemas"]["AmountBucketOut"][];
            /** @description Cheques that the bank has not decided on; they pay nothing until they are cleared. */
            cheques_in_hand: components["schemas"]["Money"];
            /** @description Owed at the end of the last day: open documents less what is unapplied. */
            closing: components["schemas"]["Money"];
            currency: components["schemas"]["Currency"];
            lines: components["schemas"]["LineOut"][];
            open: components["schemas"]["Money"];
            /** @description Open documents, oldest due first. */
            open_documents: components["schemas"]["OpenDocumentOut"][];
            /** @description Owed before the first day. */
            opening: components["schemas"]["Money"];
            overdue: components["schemas"]["Money"];
            /** @description Receipts and credits not allocated; beside the buckets, never inside them. */
            unapplied: components["schemas"]["Money"];
        };
        /** @description One line of the chart. */
        CurrencyTrendOut: {
            currency: components["schemas"]["Currency"];
            /** @description The ends of the months, the earliest first, then the day the books stand at. As known now. */
            points: components["schemas"]["TrendPointOut"][];
        };
        /**
         * @description Id of a customer.
         * @example cus_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        CustomerId: string;
        /** @description Who owes. */
        CustomerOut: {
            email?: string | null;
            id: components["schemas"]["CustomerId"];
            /** @description `en` or `ar`. */
            language: string;
            name: string;
            name_ar?: string | null;
            phone?: string | null;
            reference: string;
            /** @description The customer group. */
            segment?: string | null;
        };
        /** @description A layout that is data. */
        DataLayoutOut: {
            /** @description It comes with Dunlin and cannot be changed, but copied. */
            built_in: boolean;
            name: string;
            profile: components["schemas"]["ImportProfile"];
            version: components["schemas"]["Version"];
        };
        /**
         * Format: date
         * @description A business day.
         * @example 2026-03-31
         */
        Day: string;
        /** @description The money of a day in one currency. */
        DayPayments: {
            /**
             * Format: int64
             * @description Receipts.
             */
            receipts: number;
            /** @description Their sum. */
            received: components["schemas"]["Money"];
            /** @description What came back unpaid that day. */
            returned: components["schemas"]["Money"];
        };
        /** @description One day. */
        DayTrend: {
            /** @description The business day. */
            day: components["schemas"]["Day"];
            /** @description Money, per currency. */
            payments: components["schemas"]["DayPayments"][];
            /**
             * Format: int64
             * @description Notices served.
             */
            served: number;
        };
        /**
         * @description Yes or no.
         * @enum {string}
         */
        DecisionIn: "approved" | "rejected";
        /** @description A defaulter list. */
        DefaulterList: {
            acknowledged_at?: components["schemas"]["Timestamp"] | null;
            /** @description The regulator's reference. */
            acknowledgement?: string | null;
            /** @description Whether it has to be approved before it may be filed. */
            approval_required: boolean;
            campaign_id: components["schemas"]["CampaignId"];
            created_at: components["schemas"]["Timestamp"];
            /** @description Debtors who came off since it was filed; only on the single list. Their entries say why. */
            delisted?: components["schemas"]["Delisted"][];
            filed_at?: components["schemas"]["Timestamp"] | null;
            id: components["schemas"]["DefaulterListId"];
            /** @description The code of the profile it was made with. */
            profile: string;
            /**
             * @description Its human reference.
             * @example L-2026-003
             */
            reference: string;
            /**
             * Format: int32
             * @description Debtors on it.
             */
            rows: number;
            /** @description SHA-256 of the CSV file. */
            sha256: string;
            state: components["schemas"]["ListState"];
            totals: components["schemas"]["Money"][];
            version: components["schemas"]["Version"];
        };
        /**
         * @description Id of a defaulter-list.
         * @example lst_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        DefaulterListId: string;
        /** @description A list to make. */
        DefaulterListInput: {
            /**
             * @description The code of the regulator's profile.
             * @example standard
             */
            profile: string;
        };
        /** @description A list among those of several campaigns. */
        DefaulterListRow: components["schemas"]["DefaulterList"] & {
            campaign_reference: string;
            campaign_title: string;
            /** @description The regulator. */
            regulator: string;
        };
        /** @description The variant of each figure, so that it can be compared. */
        DefinitionsOut: {
            cei_month: string;
            days_past_due: string;
            dso_countback: string;
            dso_simple_90d: string;
            open: string;
            rounding: string;
            sales: string;
        };
        /**
         * @description Id of a delegation.
         * @example dlg_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        DelegationId: string;
        /** @description Who is to stand in for whom; while it lasts, both may decide. */
        DelegationIn: {
            /** @example annual leave */
            comment?: string;
            /** @description The last day. */
            ends_on: components["schemas"]["Day"];
            from?: components["schemas"]["PersonId"] | null;
            starts_on: components["schemas"]["Day"];
            to: components["schemas"]["PersonId"];
        };
        /** @description Somebody stands in for somebody. */
        DelegationOut: {
            comment: string;
            ends_on: components["schemas"]["Day"];
            from: components["schemas"]["PersonId"];
            /** @description `null` until identity has told it. */
            from_name?: string | null;
            id: components["schemas"]["DelegationId"];
            /** @description Whether it was ended early. */
            revoked: boolean;
            starts_on: components["schemas"]["Day"];
            state: components["schemas"]["DelegationState"];
            to: components["schemas"]["PersonId"];
            /** @description `null` until identity has told it. */
            to_name?: string | null;
        };
        /**
         * @description How a delegation stands today.
         * @enum {string}
         */
        DelegationState: "ahead" | "active" | "over" | "revoked";
        /**
         * @description Why a debtor came off a list that is with the regulator.
         * @enum {string}
         */
        DelistReason: "paid" | "dispute" | "error";
        /** @description A debtor who came off a filed list. */
        Delisted: {
            account_id: components["schemas"]["AccountId"];
            on: components["schemas"]["Day"];
        };
        /** @description Why a debtor comes off. */
        Delisting: {
            /** @description For the audit trail and the regulator. */
            note: string;
            reason: components["schemas"]["DelistReason"];
        };
        /** @description How the regulator was told. */
        DelistingsTold: {
            /** @description The reference of the letter or the regulator's receipt. */
            reference: string;
        };
        /** @description How many entries the regulator was told of. */
        DelistingsToldCount: {
            /**
             * Format: int64
             * @description Entries that were not told before.
             */
            entries: number;
        };
        /**
         * @description Where a delivery stands.
         * @enum {string}
         */
        DeliveryState: "waiting" | "delivered" | "given_up";
        /**
         * @description Id of a device.
         * @example dev_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        DeviceId: string;
        /** @description An enrolled phone. */
        DeviceOut: {
            active: boolean;
            device_name: string;
            enrolled_at: components["schemas"]["Timestamp"];
            id: components["schemas"]["DeviceId"];
            label: string;
            last_seen_at?: components["schemas"]["Timestamp"] | null;
            person_id: components["schemas"]["PersonId"];
            /** @description Whose it is. */
            person_name: string;
            platform: string;
            revoked_at?: components["schemas"]["Timestamp"] | null;
            version: components["schemas"]["Version"];
        };
        /**
         * @description Why an endpoint is switched off.
         * @enum {string}
         */
        DisabledBecause: "person" | "failing" | "gone";
        /**
         * @description Id of a document.
         * @example doc_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        DocumentId: string;
        /**
         * @description What a document is.
         * @enum {string}
         */
        DocumentKind: "invoice" | "debit_note" | "credit_note";
        /** @description A paper of the suite. */
        DocumentLink: {
            /** @description Where it is: a path of the suite. */
            link: string;
            /** @description What people call it. */
            title: string;
        };
        /** @description A document. */
        DocumentOut: {
            /** @description Positive for credit notes too. */
            amount: components["schemas"]["Money"];
            due_on: components["schemas"]["Day"];
            id: components["schemas"]["DocumentId"];
            /** @description The business day it counts from. */
            issued_on: components["schemas"]["Day"];
            kind: components["schemas"]["DocumentKind"];
            /** @description What is left of it, as known now. */
            open: components["schemas"]["Money"];
            recorded_at: components["schemas"]["Timestamp"];
            reference: string;
        };
        /**
         * @description A part of the portal.
         * @enum {string}
         */
        Door: "accounts" | "imports" | "campaigns" | "approvals" | "print" | "field" | "reports" | "people" | "phones" | "audit" | "system" | "own_round";
        /**
         * @description Where a door of a campaign stands, whatever its stops were.
         * @enum {string}
         */
        DoorState: "waiting" | "planned" | "on_the_way" | "delivered" | "failed" | "withdrawn";
        /** @description A doubt, with what it is measured by. */
        DoubtOut: {
            /** @description Its code. */
            code: components["schemas"]["Flag"];
            fact?: components["schemas"]["NoticesFact"] | null;
            /** @description For people. */
            text: components["schemas"]["Words"];
        };
        /** @description What a draft still lacks. */
        DraftCheck: {
            /** @description To collect from the audience, per currency. */
            amounts: components["schemas"]["Money"][];
            /**
             * Format: int32
             * @description Accounts in the audience.
             */
            audience: number;
            campaign_id: components["schemas"]["CampaignId"];
            /** @description Whether the figures are frozen; expected ones otherwise. */
            frozen: boolean;
            /**
             * Format: int32
             * @description Of them, left alone.
             */
            held_out: number;
            /** @description What the plan would ask of the team. */
            projection: components["schemas"]["Projection"];
            /** @description Whether nothing is missing: it can be frozen. */
            ready: boolean;
            resume_at?: components["schemas"]["DraftStep"] | null;
            steps: components["schemas"]["DraftStepCheck"][];
            /**
             * Format: int32
             * @description Of them, who receive the campaign.
             */
            targets: number;
        };
        /** @description One thing that is missing or doubtful. */
        DraftFinding: {
            /**
             * @description What it is, for programs.
             * @example no_steps
             */
            code: string;
            /** @description The field of the campaign, as a JSON pointer. */
            field: string;
            /** @description How much it matters. */
            severity: components["schemas"]["DraftStepState"];
            /** @description Why, in plain words. */
            why: components["schemas"]["Sentence"];
        };
        /** @description A source that is not saved. */
        DraftIn: {
            notice_id?: components["schemas"]["NoticeId"] | null;
            /** @description Typst; it must mark every notice by `piece()`. */
            source: string;
        };
        /**
         * @description A step of the guided way to a campaign.
         * @enum {string}
         */
        DraftStep: "segment" | "strategy" | "calendar" | "hold_out" | "audience";
        /** @description A step of the guided way. */
        DraftStepCheck: {
            /** @description What is missing or doubtful. */
            findings: components["schemas"]["DraftFinding"][];
            state: components["schemas"]["DraftStepState"];
            step: components["schemas"]["DraftStep"];
        };
        /**
         * @description How far a step is.
         * @enum {string}
         */
        DraftStepState: "done" | "doubtful" | "missing";
        /** @description What one step of the rule leaves over. */
        DropOff: {
            /**
             * Format: int32
             * @description Debtors it takes away from what the steps before it left; 0 where one step is enough.
             */
            dropped: number;
            /** @description The id the rule builder gave the step, where it gave one. */
            id?: string | null;
            /**
             * Format: int32
             * @description Debtors left with it and the steps before it.
             */
            left: number;
            /**
             * Format: int32
             * @description Debtors that match it alone.
             */
            matches: number;
            /** @description Where the step stands in the rule. */
            pointer: string;
            /** @description The step in plain words. */
            sentence: components["schemas"]["Sentence"];
        };
        /**
         * @description What a planner has to do next.
         * @enum {string}
         */
        DutyKind: "finish_draft" | "submit" | "rework" | "launch" | "resume" | "complete" | "close";
        /** @description What a campaign did. */
        Effect: {
            campaign_id: components["schemas"]["CampaignId"];
            /** @description What the figures do not prove. */
            caveats: components["schemas"]["EffectCaveat"][];
            /**
             * Format: double
             * @description Upper end of the 95 % Newcombe interval.
             */
            ci_high_pp?: number | null;
            /**
             * Format: double
             * @description Lower end of the 95 % Newcombe interval.
             */
            ci_low_pp?: number | null;
            /** @description Whether the window has ended; before that the figures are preliminary. */
            complete: boolean;
            control: components["schemas"]["EffectArm"];
            /** @description The day of the launch. */
            from: components["schemas"]["Day"];
            /** @description What would not have come in without the campaign, per currency; a currency without held-out members is left out. */
            incremental: components["schemas"]["Money"][];
            /** @description What came in from the targets. This is not the effect. */
            recovered: components["schemas"]["Money"][];
            /** @description What had come in by each day on which money moved. */
            recovery_curve: components["schemas"]["RecoveryPoint"][];
            /** @description The last day counted. */
            to: components["schemas"]["Day"];
            treated: components["schemas"]["EffectArm"];
            /**
             * Format: double
             * @description Paid in full, treated less control, in percentage points; `null` when an arm is empty.
             */
            uplift_pp?: number | null;
            /**
             * Format: double
             * @description z of the two-proportion test.
             */
            z?: number | null;
        };
        /** @description One arm. */
        EffectArm: {
            /** @description Frozen debt. */
            frozen: components["schemas"]["Money"][];
            /**
             * Format: int64
             * @description Members.
             */
            n: number;
            /**
             * Format: int64
             * @description Of them, paid in full within the window.
             */
            paid: number;
            /**
             * Format: double
             * @description Share paid, in percent.
             */
            paid_pct?: number | null;
            /** @description Received within the window, at most the frozen debt of each. */
            recovered: components["schemas"]["Money"][];
        };
        /** @description One arm up to and including one day. */
        EffectArmDay: {
            /**
             * Format: int64
             * @description Members who have paid in full.
             */
            paid: number;
            /**
             * Format: double
             * @description Their share, in percent.
             */
            paid_pct?: number | null;
            /** @description Received, per currency. */
            recovered: components["schemas"]["RecoveredShare"][];
        };
        /** @description One thing to keep in mind before an effect is quoted. */
        EffectCaveat: {
            /** @enum {string} */
            code: "not_randomised";
        } | {
            /** @description `treated` or `held_out`. */
            arm: string;
            /** @enum {string} */
            code: "small_arm";
            /**
             * Format: int64
             * @description Members of it.
             */
            members: number;
        } | {
            /** @enum {string} */
            code: "window_open";
            /** @description The last day on which a payment counts. */
            ends_on: components["schemas"]["Day"];
        } | {
            /** @enum {string} */
            code: "interval_holds_zero";
        } | {
            /** @enum {string} */
            code: "contamination";
            /**
             * Format: int64
             * @description How many.
             */
            members: number;
        } | {
            /** @enum {string} */
            code: "not_reached";
            /**
             * Format: int64
             * @description How many.
             */
            targets: number;
        } | {
            /** @enum {string} */
            code: "currency_without_control";
            /** @description Which. */
            currency: components["schemas"]["Currency"];
        };
        /** @description The effect of a campaign, day by day. */
        EffectCurve: {
            campaign_id: components["schemas"]["CampaignId"];
            /** @description What the figures do not prove. */
            caveats: components["schemas"]["EffectCaveat"][];
            /** @description Whether the window has ended. */
            complete: boolean;
            /** @description Every day, figures up to and including it. */
            days: components["schemas"]["EffectDay"][];
            /** @description The day of the launch. */
            from: components["schemas"]["Day"];
            /** @description The last day shown: never after today. */
            to: components["schemas"]["Day"];
        };
        /** @description Both arms up to and including one day. */
        EffectDay: {
            /**
             * Format: double
             * @description Upper end of the 95 % Newcombe interval.
             */
            ci_high_pp?: number | null;
            /**
             * Format: double
             * @description Lower end of the 95 % Newcombe interval.
             */
            ci_low_pp?: number | null;
            control: components["schemas"]["EffectArmDay"];
            day: components["schemas"]["Day"];
            /**
             * Format: int64
             * @description Days since the launch.
             */
            day_number: number;
            treated: components["schemas"]["EffectArmDay"];
            /**
             * Format: double
             * @description Paid in full, treated less control, in percentage points; `null` when an arm is empty.
             */
            uplift_pp?: number | null;
        };
        /**
         * @description An encoding of text.
         * @enum {string}
         */
        Encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1250" | "windows-1252";
        /** @description A phone that redeems a code. */
        EnrolIn: {
            /** @example 7QK2M-01J5B */
            code: string;
            /** @example Pixel 9 */
            device_name: string;
            /** @example android 16 */
            platform: string;
        };
        /**
         * @description Why somebody has to look at an open request.
         * @enum {string}
         */
        Escalation: "no_policy" | "no_approver" | "overdue";
        /**
         * @description Id of a event.
         * @example evt_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        EventId: string;
        /** @description One kind of event. */
        EventType: {
            /** @description Its name: `campaigns.campaign_launched`. */
            code: string;
            /** @description What happened. */
            name: components["schemas"]["Words"];
        };
        /** @description The kinds of events. */
        EventTypesOut: {
            /** @description In the order of the services. */
            items: components["schemas"]["EventType"][];
        };
        /** @description An account that was selected but left out. */
        Exclusion: {
            account_id: components["schemas"]["AccountId"];
            account_reference: string;
            /** @description What was overdue. */
            overdue: components["schemas"]["Money"];
            /** @description Why. */
            reason: string;
        };
        /**
         * @description Why a selected account is not in the audience. In the order in which they are looked for: the first that applies is kept.
         * @enum {string}
         */
        ExclusionReason: "legal" | "vulnerable" | "disputed" | "promised" | "on_plan" | "nothing_to_collect" | "in_other_campaign";
        /** @description Those left out for one reason. */
        ExclusionSum: {
            /** Format: int32 */
            accounts: number;
            /** @description What was overdue, per currency. */
            overdue: components["schemas"]["Money"][];
            reason: components["schemas"]["ExclusionReason"];
        };
        /** @description Bytes that were promised. */
        ExpectedBlob: {
            /** @description Whether they are here. */
            exists: boolean;
            /** @description Their hash. */
            sha256: string;
        };
        /** @description Somebody outside the company, bound to a stage; acts through a one-time link. */
        External: {
            /** @example registrar@regulator.example */
            email: string;
            /** @example Registrar of jointly owned property */
            name: string;
            /** @example Regulator */
            organisation: string;
        };
        /** @description The values there are, for choosing among them. */
        FacetsOut: {
            communities: components["schemas"]["CommunityOut"][];
            currencies: components["schemas"]["Currency"][];
            /** @description Every kind of hold, whether there is one or not. */
            hold_kinds: components["schemas"]["HoldKind"][];
            legal_entities: string[];
            /** @description Customer groups. */
            segments: string[];
        };
        /** @description One line of what an approver reads. */
        Fact: {
            /** @description What: `held out`. */
            label: string;
            /** @description How much: `41`. */
            value: string;
        };
        /** @description The facts of an event; which of them an event has follows from its kind. Never a debtor's name. */
        Facts: {
            /**
             * @description The money it is about, per currency.
             * @default []
             */
            amounts: components["schemas"]["Money"][];
            /**
             * Format: int64
             * @description Which visit it was, from 1.
             * @default null
             */
            attempt: number | null;
            /**
             * Format: int64
             * @description Rows of a batch.
             * @default null
             */
            count: number | null;
            /** @default null */
            day: components["schemas"]["Day"] | null;
            /**
             * @description How an approval ended: `approved`, `rejected`.
             * @default null
             */
            decision: string | null;
            /**
             * @description How a visit ended: `posted_on_door`.
             * @default null
             */
            outcome: string | null;
            /**
             * Format: int64
             * @description Of them, paid in full.
             * @default null
             */
            paid: number | null;
            /**
             * Format: int64
             * @description Of them, with a printed notice.
             * @default null
             */
            printed: number | null;
            /**
             * @description Why, each reason once: `paid`, `dispute`.
             * @default []
             */
            reasons: string[];
            /**
             * @description The human reference of what it is about: `C-2026-014`.
             * @default null
             */
            reference: string | null;
            /**
             * Format: int64
             * @description Of them, refused.
             * @default null
             */
            refused: number | null;
            /**
             * @description Which report: `monthly-collection`.
             * @default null
             */
            report: string | null;
            /**
             * Format: int64
             * @description Rows of a file or a list.
             * @default null
             */
            rows: number | null;
            /**
             * Format: int64
             * @description Of them, with a served notice.
             * @default null
             */
            served: number | null;
            /**
             * @description The stage of a campaign, or the name of a stage of an approval.
             * @default null
             */
            stage: string | null;
            /**
             * Format: int64
             * @description Stops of a round.
             * @default null
             */
            stops: number | null;
            /**
             * Format: int64
             * @description Targets of a campaign.
             * @default null
             */
            targets: number | null;
            /**
             * @description Its title or name.
             * @default null
             */
            title: string | null;
            /**
             * Format: int64
             * @description Of them, withdrawn.
             * @default null
             */
            withdrawn: number | null;
        };
        /** @description What there is to say of it; only what applies stands there. */
        FactsOut: {
            /** @description How it was paid. */
            channel?: string | null;
            document_kind?: components["schemas"]["DocumentKind"] | null;
            due_on?: components["schemas"]["Day"] | null;
            hold_kind?: components["schemas"]["HoldKind"] | null;
            open?: components["schemas"]["Money"] | null;
            /** @description Why it came back, or why it is held, in words. */
            reason?: string | null;
            until?: components["schemas"]["Day"] | null;
        };
        /** @description What is wrong with one field of the request. */
        FieldError: {
            /** @description What is wrong with it. */
            detail: string;
            /**
             * @description Which field, as a JSON pointer into the body (`/amount/currency`) or the name of a parameter.
             * @example /amount/currency
             */
            pointer: string;
        };
        /** @description The figures of a report, kept as issued. */
        Figures: components["schemas"]["CollectionReport"] | components["schemas"]["CampaignResult"];
        /** @description The form that [`Upload`] reads, for `request_body(content = web::FileForm, content_type = "multipart/form-data")`. */
        FileForm: {
            /**
             * Format: binary
             * @description The file.
             */
            file: string;
        };
        /** @description The first admin. */
        FirstRunIn: {
            /** @example huda@example.com */
            email: string;
            /** @example Huda Saleh */
            name: string;
            password: string;
            /** @description The one-time set-up token from the log of the first start. */
            token: string;
        };
        /** @description Whether the suite waits for its first admin. */
        FirstRunOut: {
            needed: boolean;
        };
        /** @description A fix of the phone, as the phone tells it. */
        Fix: {
            /**
             * Format: double
             * @description Radius of uncertainty in metres.
             */
            accuracy_m?: number | null;
            /**
             * Format: double
             * @description Metres above the sea.
             */
            altitude_m?: number | null;
            captured_at?: components["schemas"]["Timestamp"] | null;
            /**
             * Format: double
             * @description Degrees from north.
             */
            heading?: number | null;
            /** @description The phone says that another app made this fix up. */
            is_mock?: boolean;
            /**
             * Format: double
             * @description Degrees north.
             */
            latitude: number;
            /**
             * Format: double
             * @description Degrees east.
             */
            longitude: number;
            /** @description Where the fix comes from: `gps`, `network`, `fused`. */
            provider?: string | null;
        };
        /**
         * @description A doubt, by its stable code.
         * @enum {string}
         */
        Flag: "LOC_NONE" | "LOC_MOCK" | "LOC_LOW_ACCURACY" | "LOC_STALE" | "LOC_OUTSIDE_FENCE" | "LOC_TELEPORT" | "TIME_SKEW" | "PHOTO_DUPLICATE" | "PHOTO_EXIF_FAR" | "SPEED_RUN" | "PROOF_MISSING" | "CODE_MISMATCH" | "CODE_VOID" | "FORCED";
        /** @description How values are written. */
        Formats: {
            /**
             * Format: int32
             * @description Customer references of digits alone are filled up with leading zeros to this width.
             * @default null
             */
            customer_digits: number | null;
            /**
             * @description Which patterns days have; two that write the same text are told apart by all days of the file.
             * @default []
             */
            days: ("y-m-d" | "y/m/d" | "y.m.d" | "d.m.y" | "d/m/y" | "d-m-y" | "m/d/y" | "m-d-y" | "yyyymmdd" | "d mon y" | "mon d, y" | "excel")[];
            /**
             * @description What parts the fraction of an amount; told by all amounts of the file when left out, and refused when they do not.
             * @default null
             */
            decimal: ("point" | "comma") | null;
            /**
             * Format: int32
             * @description Years of two digits: the first that is of the last century. `70`: 70 is 1970, 69 is 2069. Refused when left out.
             * @default null
             */
            two_digit_years_from: number | null;
        };
        /** @description What freezing found. */
        Frozen: {
            /** @description Frozen debt of the audience, per currency. */
            amounts: components["schemas"]["Money"][];
            /**
             * Format: int32
             * @description Targets and held-out members together.
             */
            audience: number;
            /** @description Accounts left out, by reason. */
            excluded: {
                [key: string]: number;
            };
            /** @description The instant. */
            frozen_at: components["schemas"]["Timestamp"];
            /** @description The day the figures were frozen at. */
            frozen_on: components["schemas"]["Day"];
            /** @description The fingerprint an approval binds to. */
            hash: string;
            /**
             * Format: int32
             * @description Members left alone.
             */
            held_out: number;
            /** @description The largest single account, per currency. */
            largest: components["schemas"]["Money"][];
            /**
             * Format: int32
             * @description Accounts the rule selected.
             */
            selected: number;
            /** @description Frozen debt of the targets, per currency. */
            target_amounts: components["schemas"]["Money"][];
            /**
             * Format: int32
             * @description Members who receive the campaign.
             */
            targets: number;
        };
        /** @description What freezing found. */
        FrozenAudience: components["schemas"]["Frozen"] & {
            campaign_id: components["schemas"]["CampaignId"];
            /**
             * Format: int32
             * @description Which freezing.
             */
            revision: number;
            version: components["schemas"]["Version"];
        };
        /**
         * @description Why a stop is on a phone no more. A phone learns what to do with its paper, and nothing about the debtor.
         * @enum {string}
         */
        Gone: "recalled" | "reassigned" | "taken_off" | "round_ended";
        /** @description What to do about a stop that is gone. */
        GoneOut: {
            /** @description The stop. */
            id: components["schemas"]["StopId"];
            /** @description The paper in the bag. */
            notice_number?: string | null;
            /** @description Why it is gone, as far as it matters at the door. */
            reason: components["schemas"]["Gone"];
            /** @description The same for the technician. */
            text: components["schemas"]["Words"];
        };
        /** @description Something that happened to a notice. */
        HappeningOut: components["schemas"]["WhatOut"] & {
            /** @description When. */
            at: components["schemas"]["Timestamp"];
            /** @description The notice. */
            notice_id: components["schemas"]["NoticeId"];
            /** @description Its number. */
            number: string;
        };
        /** @description One thing that happened. */
        HistoryOut: {
            /** @example vote.cast */
            action: string;
            actor: components["schemas"]["Actor"];
            at: components["schemas"]["Timestamp"];
            detail: Record<string, never>;
        };
        /**
         * @description Id of a hold.
         * @example hld_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        HoldId: string;
        /** @description A hold to place. */
        HoldIn: {
            account_id: components["schemas"]["AccountId"];
            amount?: components["schemas"]["Money"] | null;
            document_id?: components["schemas"]["DocumentId"] | null;
            /** @description First day. */
            from: components["schemas"]["Day"];
            kind: components["schemas"]["HoldKind"];
            /** @example meter reading in question */
            reason?: string | null;
            until?: components["schemas"]["Day"] | null;
        };
        /**
         * @description Why an account or a document is held.
         * @enum {string}
         */
        HoldKind: "dispute" | "promise" | "plan" | "legal" | "vulnerable";
        /** @description A hold. */
        HoldOut: {
            account_id: components["schemas"]["AccountId"];
            amount?: components["schemas"]["Money"] | null;
            document_id?: components["schemas"]["DocumentId"] | null;
            document_reference?: string | null;
            from: components["schemas"]["Day"];
            id: components["schemas"]["HoldId"];
            kind: components["schemas"]["HoldKind"];
            reason?: string | null;
            recorded_at: components["schemas"]["Timestamp"];
            released_on?: components["schemas"]["Day"] | null;
            until?: components["schemas"]["Day"] | null;
        };
        /** @description From when to when, the same day. */
        Hours: {
            /** @description The beginning. */
            from: components["schemas"]["TimeOfDay"];
            /** @description The end. */
            to: components["schemas"]["TimeOfDay"];
        };
        /**
         * @description What a column or a section says.
         * @enum {string}
         */
        ImportField: "customer_reference" | "customer_name" | "segment" | "phone" | "email" | "legal_entity" | "currency" | "document_reference" | "document_year" | "document_item" | "document_type" | "mark" | "status" | "issued_on" | "baseline_on" | "terms_days" | "terms_days_2" | "terms_days_3" | "due_on" | "arrears" | "amount" | "open_amount" | "debit_amount" | "credit_amount" | "sign" | "cleared_on" | "clearing_reference" | "pays_document" | "pays_year" | "pays_item";
        /** @description Something found: the first of its kind and column, and how many there are. */
        ImportFinding: {
            /** @description The column's heading. */
            column?: string | null;
            /**
             * Format: int64
             * @description How many there are of this kind in this column.
             */
            count: number;
            /** @description What was found, or what was taken instead. */
            found: string;
            /** @description What it is. */
            kind: components["schemas"]["ImportFindingKind"];
            /**
             * Format: int32
             * @description The line in the file, from 1; of the first, where there are many. `null` for what only the books show.
             */
            line?: number | null;
            /** @description What the file says. */
            said: string;
        };
        /**
         * @description What was found.
         * @enum {string}
         */
        ImportFindingKind: "total_differs" | "count_differs" | "reference_mended" | "customer_respelt" | "account_respelt" | "document_respelt" | "name_differs" | "day_with_time" | "partly_paid" | "zero_amount" | "due_before_issue" | "due_assumed" | "reference_missing" | "reference_repeated" | "cleared_credit" | "cleared_without_day" | "not_posted";
        /**
         * @description Id of a import.
         * @example imp_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        ImportId: string;
        /** @description An import. */
        ImportOut: {
            accept: components["schemas"]["Accept"];
            as_of?: components["schemas"]["Day"] | null;
            by: components["schemas"]["Actor"];
            /**
             * Format: int64
             * @description Size of the file.
             */
            bytes: number;
            /** @description What became of the rows, by kind. */
            counts: Record<string, never>;
            created_at: components["schemas"]["Timestamp"];
            currency?: components["schemas"]["Currency"] | null;
            encoding?: components["schemas"]["Encoding"] | null;
            file_name: string;
            /** @description What somebody should know of the file: sums that differ, references that were mended. Up to 200 of them. */
            findings: components["schemas"]["ImportFinding"][];
            finished_at?: components["schemas"]["Timestamp"] | null;
            id: components["schemas"]["ImportId"];
            kind?: components["schemas"]["Kind"] | null;
            /** @example native */
            layout: string;
            legal_entity: string;
            /** @description The file's column → the field it fills, where one was given. */
            mapping?: {
                [key: string]: string;
            } | null;
            operation_id: components["schemas"]["OperationId"];
            /**
             * Format: int64
             * @description Rows refused.
             */
            refused: number;
            /**
             * Format: int64
             * @description Rows read, headings aside.
             */
            rows: number;
            /** @description SHA-256 of the file. */
            sha256: string;
            state: components["schemas"]["State"];
        };
        /** @description A layout that is data. */
        ImportProfile: {
            /** @description What it is for, in a line. */
            about: string;
            /** @description Which column fills which field. */
            columns: components["schemas"]["ProfileColumn"][];
            /** @description Lines that say how many rows there are: those below a heading of a group, or those of the file. */
            counts?: components["schemas"]["CountRule"][];
            /** @description For rows without a currency of their own, where the import names none either. */
            currency?: string | null;
            /** @description How values are written. */
            formats?: components["schemas"]["Formats"];
            /** @description What the natural keys are made of. */
            keys?: components["schemas"]["KeyRule"];
            /** @description What a row is. */
            kinds?: components["schemas"]["KindRule"];
            /** @description Lines that say something about all rows below them: `Customer   0200769623`. */
            sections?: components["schemas"]["Section"][];
            /** @description Rows that are not read. */
            skip?: components["schemas"]["Condition"][];
            /** @description How the text is written. */
            text?: components["schemas"]["TextRule"];
            /** @description Rows that are sums of those above them. They are compared, never imported. */
            totals?: components["schemas"]["TotalRule"][];
        };
        /** @description A cell of a file. */
        InspectedCellOut: {
            /** @description Why it is refused. */
            error?: string | null;
            /** @description As it stands there. */
            text: string;
            /** @description As it is understood: days as `2026-03-31`; `null` when it is empty, refused or not read. */
            value?: string | null;
        };
        /** @description A column of a file. */
        InspectedColumnOut: {
            field?: string | null;
            name: string;
        };
        /** @description A row of a file. */
        InspectedRowOut: {
            /** @description In the order of the columns. */
            cells: components["schemas"]["InspectedCellOut"][];
            /** @description Why the row as a whole is refused. */
            error?: string | null;
            /**
             * Format: int32
             * @description The line in the file, from 1.
             */
            line: number;
        };
        /** @description A table of a file. */
        InspectedTableOut: {
            /** @description Its columns with the field each seems to fill, or `null`: the suggested mapping. */
            columns: components["schemas"]["InspectedColumnOut"][];
            confidence: components["schemas"]["Confidence"];
            /** @description The fields there are to map to; none for a layout that says itself which column fills which field. */
            fields: components["schemas"]["ColumnOut"][];
            kind?: components["schemas"]["Kind"] | null;
            /**
             * @description What it seems to be.
             * @example native
             */
            layout: string;
            /** @description Why it cannot be imported like this; `null` when it can. */
            problem?: string | null;
            /** @description The first 20. */
            rows: components["schemas"]["InspectedRowOut"][];
            sheet?: string | null;
            /** @description Why it seems so, in a sentence. */
            why: string;
        };
        /** @description What a file shows. */
        InspectionOut: {
            bytes: number;
            /** @description What stands between cells, for CSV. */
            delimiter?: string | null;
            /**
             * @description For CSV.
             * @example UTF-8
             */
            encoding?: string | null;
            file_name: string;
            /**
             * @description What a file is.
             * @enum {string}
             */
            format: "csv" | "json_lines" | "workbook";
            /** @description One for CSV; one for each sheet that has rows, for a workbook. */
            tables: components["schemas"]["InspectedTableOut"][];
        };
        /** @description A one-time link, shown once. */
        InvitationOut: {
            expires_at: components["schemas"]["Timestamp"];
            /**
             * @description The page with the secret behind the `#`, so that no server ever logs it. For the person alone.
             * @example https://dunlin.example.com/welcome#9f2K…
             */
            link: string;
        };
        /** @description Whom a link is for. */
        InvitedOut: {
            email: string;
            expires_at: components["schemas"]["Timestamp"];
            name: string;
            rules: components["schemas"]["PasswordRulesOut"];
        };
        /** @description One issue of a notice. */
        IssueOut: {
            /**
             * Format: int32
             * @description From 1.
             */
            issue: number;
            /** @description When. */
            made_at: components["schemas"]["Timestamp"];
            /** @description Who had it printed. */
            made_by: components["schemas"]["Actor"];
            /** @description Why it was printed again. */
            reason?: string | null;
            voided_at?: components["schemas"]["Timestamp"] | null;
        };
        /** @description A report that is being issued. */
        IssuingOut: {
            /** @description What does it. */
            operation_id: components["schemas"]["OperationId"];
            /** @description The report, once the operation has succeeded. */
            report_id: components["schemas"]["ReportId"];
        };
        /** @description An Ed25519 public key (RFC 8037). */
        JwkOut: {
            /** @example EdDSA */
            alg: string;
            /** @example Ed25519 */
            crv: string;
            /** @description RFC 7638 thumbprint. */
            kid: string;
            /** @example OKP */
            kty: string;
            /** @example sig */
            use: string;
            /** @description The key in base64url. */
            x: string;
        };
        /** @description The public keys whose tokens are good (RFC 7517), the signing one first. */
        JwksOut: {
            keys: components["schemas"]["JwkOut"][];
        };
        /** @description What the natural keys are made of: values of fields, with `/` between them. Empty ones are left out. */
        KeyRule: {
            /**
             * @description The account's reference; the customer's when left out.
             * @default [
             *       "customer_reference"
             *     ]
             */
            account: components["schemas"]["ImportField"][];
            /**
             * @description The document's reference; its number when left out.
             * @default [
             *       "document_reference"
             *     ]
             */
            document: components["schemas"]["ImportField"][];
        };
        /**
         * @description The kinds of rows of the native layout, in the order in which they build on each other.
         * @enum {string}
         */
        Kind: "customers" | "premises" | "accounts" | "documents" | "receipts" | "holds";
        /** @description What a row is. */
        KindRule: {
            /**
             * @description By the word in `document_type`. A payment that is owed, and an invoice that is owing, become notes.
             * @default {}
             */
            by_type: {
                [key: string]: components["schemas"]["RowKind"];
            };
            /**
             * @description Words in `status` of rows that are cleared. Without a day of clearing such a row is left out, and told.
             * @default []
             */
            cleared_words: string[];
            /**
             * @description Words in `sign` of amounts that are owing.
             * @default []
             */
            credit_signs: string[];
            /**
             * @description Words in `sign` of amounts that are owed.
             * @default []
             */
            debit_signs: string[];
            /**
             * @description What is owed is negative in this file.
             * @default false
             */
            owed_is_negative: boolean;
        };
        /** @description The figures of one currency. */
        KpiOut: {
            average_days_delinquent?: string | null;
            best_possible_dso_90d?: string | null;
            cei_month: components["schemas"]["CeiOut"];
            countback_trace: components["schemas"]["CountbackOut"][];
            currency: components["schemas"]["Currency"];
            current_amount: components["schemas"]["Money"];
            disputed_open_amount: components["schemas"]["Money"];
            /** Format: int64 */
            disputed_open_count: number;
            dso_countback?: string | null;
            /** @example 26.8407 */
            dso_simple_90d?: string | null;
            /** Format: int64 */
            max_days_past_due: number;
            open_amount: components["schemas"]["Money"];
            /** Format: int64 */
            open_count: number;
            overdue_amount: components["schemas"]["Money"];
            payments_in_month: components["schemas"]["PaymentsOut"];
            sales_last_90_days: components["schemas"]["Money"];
        };
        /** @description Key figures at a day, one set per currency. */
        KpisOut: {
            as_of: components["schemas"]["Day"];
            currencies: components["schemas"]["KpiOut"][];
            /** @description What each figure means. */
            definitions: components["schemas"]["DefinitionsOut"];
        };
        /** @description A layout. */
        LayoutOut: {
            /** @description What it is for, in a line. */
            about: string;
            /** @description It comes with Dunlin and cannot be changed. */
            built_in: boolean;
            /**
             * @description Its name.
             * @example native
             */
            code: string;
            /** @description It is data and can be copied: `GET /import-layouts/{name}`. */
            is_data: boolean;
            /** @description The kinds of rows it has; one without a name for a layout whose rows are all alike. */
            tables: components["schemas"]["TableOut"][];
        };
        /** @description The layouts there are. */
        LayoutsOut: {
            items: components["schemas"]["LayoutOut"][];
        };
        /**
         * @description What a line is about.
         * @enum {string}
         */
        LineKind: "invoice" | "debit_note" | "credit_note" | "receipt" | "receipt_returned" | "write_off" | "write_off_reversed" | "transfer_out" | "transfer_in" | "transfer_reversed";
        /** @description A posting and the balance after it. */
        LineOut: {
            account_reference: string;
            /** @description Charges are positive, credits and receipts negative. */
            amount: components["schemas"]["Money"];
            /** @description Owed in this currency after it. */
            balance: components["schemas"]["Money"];
            due_on?: components["schemas"]["Day"] | null;
            kind: components["schemas"]["LineKind"];
            /** @description The business day it counts from. */
            on: components["schemas"]["Day"];
            /** @description When the books learnt of it. */
            recorded_at: components["schemas"]["Timestamp"];
            reference: string;
            /** @description How it was paid, or why it came back. */
            words?: string | null;
        };
        /** @description The decision of somebody outside. */
        LinkDecisionIn: {
            decision: components["schemas"]["DecisionIn"];
            /** @description Needed with a rejection. */
            reason?: string | null;
        };
        /** @description What somebody outside reads before deciding. */
        LinkOut: {
            amounts: components["schemas"]["Money"][];
            /** @description Who decides. */
            approver: string;
            expires_at: components["schemas"]["Timestamp"];
            facts: components["schemas"]["Fact"][];
            largest: components["schemas"]["Money"][];
            request_id: components["schemas"]["ApprovalRequestId"];
            /** @description The largest lines of what is asked for. */
            samples: components["schemas"]["SampleLine"][];
            /** @description The stage that is decided. */
            stage: string;
            subject: components["schemas"]["Subject"];
        };
        /**
         * @description A column of a list.
         * @enum {string}
         */
        ListColumn: "number" | "account_reference" | "legal_entity" | "debtor_name" | "debtor_name_ar" | "community" | "building" | "unit" | "amount" | "currency" | "oldest_due_on" | "days_overdue" | "notice_served_on" | "cut_off";
        /** @description One debtor on a list. */
        ListEntry: {
            account_id: components["schemas"]["AccountId"];
            account_reference: string;
            /** @description The frozen amount. */
            amount: components["schemas"]["Money"];
            /**
             * Format: int64
             * @description Days overdue when frozen.
             */
            days_overdue?: number | null;
            delisted?: components["schemas"]["ListEntryDelisted"] | null;
            name: string;
            name_ar?: string | null;
            oldest_due_on?: components["schemas"]["Day"] | null;
            /**
             * Format: int64
             * @description Place on the list, from 1.
             */
            position: number;
            served_on?: components["schemas"]["Day"] | null;
        };
        /** @description How a debtor came off a filed list. */
        ListEntryDelisted: {
            by?: components["schemas"]["CampaignPerson"] | null;
            note?: string | null;
            on: components["schemas"]["Day"];
            reason: components["schemas"]["DelistReason"];
            told_on?: components["schemas"]["Day"] | null;
        };
        /**
         * @description A language of a list.
         * @enum {string}
         */
        ListLanguage: "en" | "ar";
        /** @description Who would be on a list. */
        ListPreview: components["schemas"]["Page_ListCandidate"] & {
            /** @description Members who would not, by the first reason that applies. */
            left_out: {
                [key: string]: number;
            };
            /** @description Members who would be on it. */
            listed: number;
            /** @description The code of the profile. */
            profile: string;
            /** @description What the regulator wants. */
            terms: components["schemas"]["Profile"];
            /** @description Their frozen debt, per currency. */
            totals: components["schemas"]["Money"][];
        };
        /**
         * @description Where a list is.
         * @enum {string}
         */
        ListState: "draft" | "in_approval" | "approved" | "rejected" | "filed" | "acknowledged";
        /** @description A customer and how many accounts there are. */
        ListedCustomerOut: components["schemas"]["CustomerOut"] & {
            /**
             * Format: int64
             * @description How many accounts the customer has.
             */
            accounts: number;
            /** @description When the books learnt of the customer, or of the last change. */
            recorded_at: components["schemas"]["Timestamp"];
        };
        /** @description A hold and whom it holds back. */
        ListedHoldOut: components["schemas"]["HoldOut"] & {
            account_reference: string;
            customer_name: string;
            customer_name_ar?: string | null;
        };
        /** @description Somebody with a link. */
        LookIn: {
            /** @description What stands behind the `#`. */
            token: string;
        };
        /** @description Somebody who worked on what is asked for, and may not decide it. */
        MakerOut: {
            id: components["schemas"]["PersonId"];
            name?: string | null;
        };
        /** @description The manifest of a print run. */
        Manifest: {
            batches: components["schemas"]["ManifestBatch"][];
            campaign_id: components["schemas"]["CampaignId"];
            /** @description What set the type. */
            engine: string;
            fonts: components["schemas"]["ManifestFont"][];
            pieces: components["schemas"]["ManifestPiece"][];
            prev_run_id?: components["schemas"]["PrintRunId"] | null;
            printed_on: components["schemas"]["Day"];
            reference: string;
            run_id: components["schemas"]["PrintRunId"];
            /** @description HMAC-SHA-256 over this document without its signature, in canonical JSON, by the key of the run. */
            signature: string;
            /** @description The campaign's human reference. */
            snapshot_id: string;
            template: components["schemas"]["ManifestTemplate"];
            totals: components["schemas"]["ManifestTotals"];
        };
        ManifestBatch: {
            first_notice?: string | null;
            last_notice?: string | null;
            /** Format: int32 */
            pages: number;
            pdf_sha256?: string | null;
            /** Format: int32 */
            pieces: number;
            /** Format: int32 */
            seq: number;
        };
        ManifestFont: {
            name: string;
            sha256: string;
        };
        ManifestPiece: {
            account_id: components["schemas"]["AccountId"];
            /** Format: int32 */
            batch: number;
            /** Format: int32 */
            first_page: number;
            /** Format: int32 */
            issue: number;
            lang: string;
            notice_id: components["schemas"]["NoticeId"];
            notice_no: string;
            /** Format: int32 */
            pages: number;
            qr_tag: string;
            route_id?: components["schemas"]["RoundId"] | null;
            /**
             * Format: int32
             * @description Place in the run, from 1.
             */
            seq: number;
            status: components["schemas"]["NoticeStatus"];
            /** Format: int64 */
            stop_seq?: number | null;
        };
        ManifestTemplate: {
            id: string;
            sha256: string;
            version: components["schemas"]["Version"];
        };
        ManifestTotals: {
            /** @description Numbers given out. */
            allocated: number;
            /**
             * Format: int32
             * @description Pages printed.
             */
            pages: number;
            /**
             * Format: int64
             * @description Targets that waited.
             */
            selected: number;
            /** @description Left out: reason → how many. */
            skipped: {
                [key: string]: number;
            };
            /** @description Notices by status; they add up to `allocated`. */
            statuses: {
                [key: string]: number;
            };
        };
        /** @description One door on the map: as little as a mark needs. */
        MarkOut: {
            /** @description The account. */
            account_id: components["schemas"]["AccountId"];
            /** @description The membership. */
            member_id: components["schemas"]["MemberId"];
            outcome?: components["schemas"]["Outcome"] | null;
            position?: components["schemas"]["Position"] | null;
            round_id?: components["schemas"]["RoundId"] | null;
            /** @description Where it stands. */
            state: components["schemas"]["DoorState"];
            stop_id?: components["schemas"]["StopId"] | null;
        };
        /** @description The caller, what the session may do, and which parts of the portal to show. */
        MeOut: components["schemas"]["PersonOut"] & {
            device_id?: components["schemas"]["DeviceId"] | null;
            /** @description The parts of the portal these roles have something to do in. */
            doors: components["schemas"]["Door"][];
            /** @description The roles this session speaks with: on a phone only that of the technician. */
            session_roles: components["schemas"]["Role"][];
        };
        /** @description One member of the audience. */
        Member: {
            account_id: components["schemas"]["AccountId"];
            account_reference: string;
            /** @description `treated` or `held_out`. */
            arm: string;
            /** Format: int32 */
            attempts: number;
            /**
             * Format: int32
             * @description Its place in the draw, 0 to 9999.
             */
            bucket: number;
            /** @description The frozen debt. */
            frozen: components["schemas"]["Money"];
            id: components["schemas"]["MemberId"];
            last_event: components["schemas"]["MemberEvent"];
            last_outcome?: string | null;
            legal_entity: string;
            name: string;
            name_ar?: string | null;
            oldest_due_on?: components["schemas"]["Day"] | null;
            premise?: components["schemas"]["PremiseFacts"] | null;
            printed_at?: components["schemas"]["Timestamp"] | null;
            /** @description Received within the window, at most the frozen debt. */
            recovered: components["schemas"]["Money"];
            served_on?: components["schemas"]["Day"] | null;
            /** @description `planned`, `released`, `printed`, `served`, `failed`, `withdrawn`. */
            state: string;
            withdrawn_at?: components["schemas"]["Timestamp"] | null;
            withdrawn_reason?: string | null;
        };
        /** @description The last thing that happened to a member. */
        MemberEvent: {
            kind: components["schemas"]["MemberEventKind"];
            on?: components["schemas"]["Day"] | null;
        };
        /**
         * @description What can happen to a member.
         * @enum {string}
         */
        MemberEventKind: "frozen" | "released" | "printed" | "visited" | "served" | "withdrawn";
        /**
         * @description Id of a member.
         * @example mbr_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        MemberId: string;
        /** @description Why a target is taken out. */
        MemberWithdrawal: {
            /** @description For the audit trail; what is told is `manual`. */
            reason: string;
        };
        /** @description A campaign an account was in. */
        Membership: {
            campaign_id: components["schemas"]["CampaignId"];
            campaign_reference: string;
            campaign_stage: components["schemas"]["Stage"];
            campaign_title: string;
            launched_on?: components["schemas"]["Day"] | null;
            member: components["schemas"]["Member"];
            window_ends_on?: components["schemas"]["Day"] | null;
        };
        /** @description A day of a campaign. */
        Milestone: {
            /** @description Whether it is behind us. */
            done: boolean;
            /** @description What it is for. */
            kind: components["schemas"]["MilestoneKind"];
            on?: components["schemas"]["Day"] | null;
        };
        /**
         * @description What a day is for.
         * @enum {string}
         */
        MilestoneKind: "freeze" | "submit" | "decision" | "launch" | "release" | "first_visit" | "last_visit" | "complete" | "window_end" | "close";
        /** @description A link, shown once. */
        MintedOut: {
            expires_at: components["schemas"]["Timestamp"];
            token: string;
            url: string;
        };
        /** @description A field and how many new customers lack it. */
        MissingFieldOut: {
            customers: number;
            /** @example email */
            field: string;
        };
        /** @description An amount of one currency. */
        Money: {
            /**
             * @description Decimal text, a point, no grouping.
             * @example 1234.50
             */
            amount: string;
            currency: components["schemas"]["Currency"];
        };
        /** @description Doors that go to another round. */
        MoveIn: {
            /** @description The round they go to: one that has not ended, of the same campaign. */
            round_id: components["schemas"]["RoundId"];
            /** @description 1 to 200 open stops, in the order in which they are put at the end. */
            stops: components["schemas"]["StopId"][];
        };
        /** @description One thing a technician did. */
        MutationIn: {
            /** @description What was done, by name. */
            args: Record<string, never>;
            /**
             * Format: int64
             * @description The version of the thing that the technician saw.
             */
            base_version?: number | null;
            /**
             * Format: uuid
             * @description Which start or load `monotonic_ms` counts from. A page of a browser must name it, a new one with every load.
             */
            boot_id?: string | null;
            /** @description What the phone's clock said. */
            device_time: components["schemas"]["Timestamp"];
            /**
             * Format: int64
             * @description Counts up per phone, from 1, without gaps.
             */
            id: number;
            /**
             * Format: int64
             * @description Milliseconds since the phone started, or since the page was loaded.
             */
            monotonic_ms: number;
            /**
             * Format: uuid
             * @description Unique for ever.
             */
            mutation_id: string;
            /** @description `visit.record`, `stop.note`, `round.start`, `round.finish`. */
            name: string;
        };
        /** @description One session of the caller. The answer to signing in and refreshing names the own one. */
        MySessionOut: {
            /** @description The network address it was begun from. */
            address?: string | null;
            began_at: components["schemas"]["Timestamp"];
            /** @description What the browser or the phone calls itself. */
            client?: string | null;
            device_id?: components["schemas"]["DeviceId"] | null;
            device_label?: string | null;
            expires_at: components["schemas"]["Timestamp"];
            id: components["schemas"]["SessionId"];
            last_seen_at?: components["schemas"]["Timestamp"] | null;
        };
        /** @description The caller's sessions. */
        MySessionsOut: {
            items: components["schemas"]["MySessionOut"][];
        };
        /**
         * @description Something an outcome may ask a technician to bring.
         * @enum {string}
         */
        Need: "scan" | "signature" | "photo" | "signee_name" | "note";
        /**
         * @description Why a member would not be on a list. In the order in which they are looked for.
         * @enum {string}
         */
        NotListedReason: "held_out" | "withdrawn" | "too_small" | "too_recent" | "notice_not_served";
        /** @description A notice with every issue of it and what happened to it. */
        NoticeDetail: components["schemas"]["NoticeOut"] & {
            /** @description What happened to it, the oldest first. */
            history: components["schemas"]["HappeningOut"][];
            /** @description Every issue, the first one first. */
            issues: components["schemas"]["IssueOut"][];
        };
        /**
         * @description Id of a notice.
         * @example ntc_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        NoticeId: string;
        /** @description A notice. */
        NoticeOut: {
            /** @description The account. */
            account_id: components["schemas"]["AccountId"];
            /** @description The account's human reference. */
            account_reference: string;
            /**
             * Format: int32
             * @description The batch within the run.
             */
            batch: number;
            /** @description The campaign. */
            campaign_id: components["schemas"]["CampaignId"];
            /** @description The campaign's human reference. */
            campaign_reference: string;
            /** @description The campaign's title. */
            campaign_title: string;
            /**
             * @description What people read aloud.
             * @example 1WC4KMH8
             */
            check_code: string;
            /** @description Whom it is addressed to. */
            customer_name: string;
            /** @description The name in Arabic, where known. */
            customer_name_ar?: string | null;
            /**
             * Format: int32
             * @description Its first page within the batch.
             */
            first_page: number;
            /** @description The notice. */
            id: components["schemas"]["NoticeId"];
            /**
             * Format: int32
             * @description Raised by every reprint.
             */
            issue: number;
            /** @description The membership. */
            member_id: components["schemas"]["MemberId"];
            /**
             * @description Its number.
             * @example N-2026-000017
             */
            number: string;
            /**
             * Format: int32
             * @description Pages it has.
             */
            pages: number;
            /** @description Its current issue as a PDF. */
            pdf_url: string;
            /** @description The run it was printed in. */
            print_run_id: components["schemas"]["PrintRunId"];
            printed_at?: components["schemas"]["Timestamp"] | null;
            round_id?: components["schemas"]["RoundId"] | null;
            /** @description Where it is in its life. */
            status: components["schemas"]["NoticeStatus"];
            /** @description Why it was withdrawn or recalled. */
            status_reason?: string | null;
            /**
             * Format: int32
             * @description The step of the plan.
             */
            step: number;
            /**
             * Format: int64
             * @description The stop within the round.
             */
            stop?: number | null;
            /** @description Counts changes. */
            version: components["schemas"]["Version"];
        };
        /**
         * @description Where a notice is in its life.
         * @enum {string}
         */
        NoticeStatus: "allocated" | "printed" | "served" | "withdrawn" | "recalled" | "cancelled";
        /** @description What was measured, beside the bound it broke. */
        NoticesFact: {
            /**
             * Format: double
             * @description The bound.
             */
            limit: number;
            /**
             * Format: double
             * @description What was measured.
             */
            measured: number;
            /** @description In which unit. */
            unit: components["schemas"]["Unit"];
        };
        /** @description What happened to the notices of an account. */
        NoticesHistoryOut: {
            /** @description The oldest first. */
            items: components["schemas"]["HappeningOut"][];
        };
        /**
         * @description Whether a rejection that settles `all` ends the stage at once or waits for the other votes.
         * @enum {string}
         */
        OnReject: "immediate" | "wait";
        /** @description A document open at the end of the last day. */
        OpenDocumentOut: {
            account_reference: string;
            /** @description Below zero for a credit note. */
            amount: components["schemas"]["Money"];
            /**
             * Format: int64
             * @description Days since the due day; 0 when it is not past.
             */
            days_past_due: number;
            document_id: components["schemas"]["DocumentId"];
            due_on: components["schemas"]["Day"];
            issued_on: components["schemas"]["Day"];
            kind: components["schemas"]["LineKind"];
            /** @description Below zero for a credit note. */
            open: components["schemas"]["Money"];
            reference: string;
        };
        /** @description Long work and how far it is. */
        Operation: {
            /** @description Who asked for it. */
            by: components["schemas"]["Actor"];
            /** @description Whether somebody asked to call it off. */
            cancelling: boolean;
            /** @description When it was asked for. */
            created_at: components["schemas"]["Timestamp"];
            /**
             * Format: int64
             * @description How much is done.
             */
            done: number;
            /** @description The operation. */
            id: components["schemas"]["OperationId"];
            /** @description What is done: `import`. */
            kind: string;
            problem?: components["schemas"]["Problem"] | null;
            /** @description What came of it, once it succeeded. */
            result?: Record<string, never> | null;
            /** @description Where it stands. */
            state: components["schemas"]["OperationState"];
            /**
             * Format: int64
             * @description How much there is to do; `null` while unknown.
             */
            total?: number | null;
            /** @description When it last moved. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description Id of a operation.
         * @example opn_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        OperationId: string;
        /**
         * @description Where an operation stands.
         * @enum {string}
         */
        OperationState: "queued" | "running" | "succeeded" | "failed" | "cancelled";
        /** @description Another order. */
        OrderIn: {
            /** @description Every open stop of the round, once. */
            stops: components["schemas"]["StopId"][];
        };
        /**
         * @description What happened at a door.
         * @enum {string}
         */
        Outcome: "delivered_to_recipient" | "delivered_to_third_party" | "delivered_to_mailbox" | "posted_on_door" | "delivered_other" | "failed_not_home" | "failed_refused" | "failed_no_access" | "failed_cant_find_address" | "failed_vacant" | "failed_moved" | "failed_unsafe_area" | "failed_no_time" | "failed_missing_required_proof" | "failed_other";
        /** @description How often a visit ended in one way. */
        OutcomeCount: {
            /**
             * Format: int64
             * @description How often.
             */
            count: number;
            /** @description The outcome: `posted_on_door`. */
            outcome: string;
        };
        /** @description An outcome, what it asks for and what it leads to. */
        OutcomeOut: {
            /** @description Whether another attempt is made at this door, while there are attempts left. */
            another_attempt: boolean;
            /** @description Whether a technician may say so; if not, only the server does. */
            claimable: boolean;
            /** @description Its code. */
            code: components["schemas"]["Outcome"];
            /** @description Whether the notice reached the address. */
            delivered: boolean;
            /** @description What it asks for: any one of these lists, and all of that list; nothing when empty. A fix is always wanted. */
            needs: components["schemas"]["Need"][][];
            /** @description For people. */
            text: components["schemas"]["Words"];
        };
        /** @description A day in the field. */
        OverviewOut: {
            /** @description The day. */
            day: components["schemas"]["Day"];
            /** @description Its rounds by technician. */
            rounds: components["schemas"]["RoundStanding"][];
            /** @description When this was seen. */
            seen_at: components["schemas"]["Timestamp"];
            /** @description Doors that no round takes, by reason. */
            unplanned: components["schemas"]["UnplannedCount"][];
        };
        /** @description One page of a list in stable order. */
        Page_AccountOut: {
            /** @description The rows of this page. */
            items: {
                balance?: components["schemas"]["BalanceOut"] | null;
                currency: components["schemas"]["Currency"];
                customer: components["schemas"]["CustomerOut"];
                id: components["schemas"]["AccountId"];
                legal_entity: string;
                premise?: components["schemas"]["PremiseFacts"] | null;
                /** @example ACC-000123 */
                reference: string;
                version: components["schemas"]["Version"];
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_Activity: {
            /** @description The rows of this page. */
            items: {
                /** @description When it happened. */
                at: components["schemas"]["Timestamp"];
                campaign_id?: components["schemas"]["CampaignId"] | null;
                /** @description Its human reference. */
                campaign_reference?: string | null;
                /** @description Its title. */
                campaign_title?: string | null;
                /** @description What to tell, for a sentence in any language. */
                facts: components["schemas"]["Facts"];
                /** @description The event: `campaigns.campaign_launched`; `GET /event-types` names it in both languages. */
                kind: string;
                person_id?: components["schemas"]["PersonId"] | null;
                /** @description Their name. */
                person_name?: string | null;
                /**
                 * Format: int64
                 * @description Grows with every line; an SSE client resumes after it.
                 */
                seq: number;
                /** @description What it is about. */
                subject: string;
                /** @description A line of English. */
                summary: string;
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_AuditRecord: {
            /** @description The rows of this page. */
            items: {
                /** @description When. */
                at: components["schemas"]["Timestamp"];
                /** @description The chain up to and including this record, in hexadecimal. */
                hash: string;
                /** @description What: `actor, action, subject, detail, stream, seq, at`. */
                record: Record<string, never>;
                /**
                 * Format: int64
                 * @description From 1, without gaps.
                 */
                seq: number;
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_BankEntryOut: {
            /** @description The rows of this page. */
            items: {
                amount: components["schemas"]["Money"];
                bank_reference?: string | null;
                booked_on?: components["schemas"]["Day"] | null;
                charges: components["schemas"]["BankChargeOut"][];
                /** @description The bank's transaction code. */
                code: string;
                direction: components["schemas"]["BankDirection"];
                entry_reference?: string | null;
                /** @description An earlier statement told it; nothing was booked again. */
                is_known: boolean;
                /** @description Takes an earlier entry back. */
                is_reversal: boolean;
                /**
                 * Format: int64
                 * @description Its place in the statement, from 1.
                 */
                place: number;
                status: components["schemas"]["BankEntryStatus"];
                text: string;
                transactions: components["schemas"]["BankTransactionOut"][];
                valued_on?: components["schemas"]["Day"] | null;
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_BankStatementOut: {
            /** @description The rows of this page. */
            items: {
                /** @description Every balance it states. */
                balances: components["schemas"]["StatedBalanceOut"][];
                bank_account: string;
                by: components["schemas"]["Actor"];
                closing?: components["schemas"]["Money"] | null;
                control_total?: components["schemas"]["Money"] | null;
                currency: components["schemas"]["Currency"];
                ends_on?: components["schemas"]["Day"] | null;
                /** Format: int64 */
                entry_count: number;
                file_name: string;
                /** @description What does not add up; nothing of it is repaired. */
                findings: components["schemas"]["BankFindingOut"][];
                format: components["schemas"]["BankFileFormat"];
                id: components["schemas"]["BankStatementId"];
                /** @description The bank's identification of the statement. */
                name: string;
                opening?: components["schemas"]["Money"] | null;
                operation_id: components["schemas"]["OperationId"];
                /** @description How many transactions had which outcome. */
                outcomes: {
                    [key: string]: number;
                };
                /**
                 * Format: int64
                 * @description The page within the number.
                 */
                page?: number | null;
                recorded_at: components["schemas"]["Timestamp"];
                /**
                 * Format: int64
                 * @description The statement's number.
                 */
                sequence?: number | null;
                /** @description SHA-256 of the file. */
                sha256: string;
                /** @description Totals it states beside its entries. */
                summaries: components["schemas"]["StatedTotalOut"][];
                /** Format: int64 */
                transaction_count: number;
                /**
                 * Format: int64
                 * @description The format's version, where it has one.
                 */
                version?: number | null;
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_CampaignRow: {
            /** @description The rows of this page. */
            items: {
                /** @description What can be done now: `edit`, `freeze`, `submit`, `launch`, … */
                allowed: string[];
                created_at: components["schemas"]["Timestamp"];
                created_by: components["schemas"]["CampaignPerson"];
                funnel: components["schemas"]["CampaignFunnel"];
                id: components["schemas"]["CampaignId"];
                launched_on?: components["schemas"]["Day"] | null;
                launches_on?: components["schemas"]["Day"] | null;
                next_milestone?: components["schemas"]["Milestone"] | null;
                /**
                 * @description Its human reference.
                 * @example C-2026-014
                 */
                reference: string;
                /** Format: int32 */
                revision: number;
                /** @description What may go wrong, the most pressing first. */
                risks: components["schemas"]["CampaignRisk"][];
                segment_id?: components["schemas"]["SegmentId"] | null;
                stage: components["schemas"]["Stage"];
                submitted_at?: components["schemas"]["Timestamp"] | null;
                title: string;
                version: components["schemas"]["Version"];
                window_ends_on?: components["schemas"]["Day"] | null;
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_CampaignTask: {
            /** @description The rows of this page. */
            items: {
                campaign_id: components["schemas"]["CampaignId"];
                created_at: components["schemas"]["Timestamp"];
                created_by: components["schemas"]["CampaignPerson"];
                done_at?: components["schemas"]["Timestamp"] | null;
                done_by?: components["schemas"]["CampaignPerson"] | null;
                due_on?: components["schemas"]["Day"] | null;
                id: components["schemas"]["TaskId"];
                note?: string | null;
                /** @description Whether its day has passed and it is still open. */
                overdue: boolean;
                person?: components["schemas"]["CampaignPerson"] | null;
                starts_on?: components["schemas"]["Day"] | null;
                team?: components["schemas"]["CampaignTeam"] | null;
                title: string;
                version: components["schemas"]["Version"];
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_ChequeOut: {
            /** @description The rows of this page. */
            items: {
                account_id: components["schemas"]["AccountId"];
                amount: components["schemas"]["Money"];
                bank: string;
                certificate?: string | null;
                drawer: string;
                due_on: components["schemas"]["Day"];
                execution_file?: string | null;
                id: components["schemas"]["ChequeId"];
                /** @description The business day of its latest step. */
                latest_on: components["schemas"]["Day"];
                /** @description The bank's code of the last return. */
                memo_code?: string | null;
                number: string;
                original_at?: string | null;
                /** @description What the bank has paid of it. */
                paid: components["schemas"]["Money"];
                receipt_id?: components["schemas"]["ReceiptId"] | null;
                recorded_at: components["schemas"]["Timestamp"];
                /**
                 * @description Our number of it.
                 * @example CHQ-000017
                 */
                reference: string;
                replaced_by_id?: components["schemas"]["ChequeId"] | null;
                replaces_id?: components["schemas"]["ChequeId"] | null;
                state: components["schemas"]["ChequeState"];
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_ClarificationOut: {
            /** @description The rows of this page. */
            items: {
                bank_statement_id: components["schemas"]["BankStatementId"];
                closed_at?: components["schemas"]["Timestamp"] | null;
                closed_by?: components["schemas"]["Actor"] | null;
                detail: string;
                id: components["schemas"]["ClarificationId"];
                /** @description Why it was dismissed. */
                note?: string | null;
                opened_at: components["schemas"]["Timestamp"];
                /** @description Up to five choices, the likeliest first. */
                proposals: components["schemas"]["ClarificationProposalOut"][];
                state: components["schemas"]["ClarificationState"];
                transaction: components["schemas"]["BankTransactionOut"];
                /** @description Why no rule decided. */
                why: components["schemas"]["ClarificationWhy"];
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_CorrectionOut: {
            /** @description The rows of this page. */
            items: {
                /** @description The account written off in, or moved from. */
                account_id: components["schemas"]["AccountId"];
                amount: components["schemas"]["Money"];
                effective_on: components["schemas"]["Day"];
                id: components["schemas"]["CorrectionId"];
                /**
                 * @description Which correction.
                 * @enum {string}
                 */
                kind: "write_off" | "transfer";
                reason: string;
                receipt_id?: components["schemas"]["ReceiptId"] | null;
                recorded_at: components["schemas"]["Timestamp"];
                /**
                 * @description Its documents bear this reference too; those that undo it, with `-R` behind it.
                 * @example WO-000017
                 */
                reference: string;
                reversal_reason?: string | null;
                reversed_on?: components["schemas"]["Day"] | null;
                to_account_id?: components["schemas"]["AccountId"] | null;
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_DefaulterList: {
            /** @description The rows of this page. */
            items: {
                acknowledged_at?: components["schemas"]["Timestamp"] | null;
                /** @description The regulator's reference. */
                acknowledgement?: string | null;
                /** @description Whether it has to be approved before it may be filed. */
                approval_required: boolean;
                campaign_id: components["schemas"]["CampaignId"];
                created_at: components["schemas"]["Timestamp"];
                /** @description Debtors who came off since it was filed; only on the single list. Their entries say why. */
                delisted?: components["schemas"]["Delisted"][];
                filed_at?: components["schemas"]["Timestamp"] | null;
                id: components["schemas"]["DefaulterListId"];
                /** @description The code of the profile it was made with. */
                profile: string;
                /**
                 * @description Its human reference.
                 * @example L-2026-003
                 */
                reference: string;
                /**
                 * Format: int32
                 * @description Debtors on it.
                 */
                rows: number;
                /** @description SHA-256 of the CSV file. */
                sha256: string;
                state: components["schemas"]["ListState"];
                totals: components["schemas"]["Money"][];
                version: components["schemas"]["Version"];
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_DefaulterListRow: {
            /** @description The rows of this page. */
            items: (components["schemas"]["DefaulterList"] & {
                campaign_reference: string;
                campaign_title: string;
                /** @description The regulator. */
                regulator: string;
            })[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_DelegationOut: {
            /** @description The rows of this page. */
            items: {
                comment: string;
                ends_on: components["schemas"]["Day"];
                from: components["schemas"]["PersonId"];
                /** @description `null` until identity has told it. */
                from_name?: string | null;
                id: components["schemas"]["DelegationId"];
                /** @description Whether it was ended early. */
                revoked: boolean;
                starts_on: components["schemas"]["Day"];
                state: components["schemas"]["DelegationState"];
                to: components["schemas"]["PersonId"];
                /** @description `null` until identity has told it. */
                to_name?: string | null;
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_DeviceOut: {
            /** @description The rows of this page. */
            items: {
                active: boolean;
                device_name: string;
                enrolled_at: components["schemas"]["Timestamp"];
                id: components["schemas"]["DeviceId"];
                label: string;
                last_seen_at?: components["schemas"]["Timestamp"] | null;
                person_id: components["schemas"]["PersonId"];
                /** @description Whose it is. */
                person_name: string;
                platform: string;
                revoked_at?: components["schemas"]["Timestamp"] | null;
                version: components["schemas"]["Version"];
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_DocumentOut: {
            /** @description The rows of this page. */
            items: {
                /** @description Positive for credit notes too. */
                amount: components["schemas"]["Money"];
                due_on: components["schemas"]["Day"];
                id: components["schemas"]["DocumentId"];
                /** @description The business day it counts from. */
                issued_on: components["schemas"]["Day"];
                kind: components["schemas"]["DocumentKind"];
                /** @description What is left of it, as known now. */
                open: components["schemas"]["Money"];
                recorded_at: components["schemas"]["Timestamp"];
                reference: string;
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_Exclusion: {
            /** @description The rows of this page. */
            items: {
                account_id: components["schemas"]["AccountId"];
                account_reference: string;
                /** @description What was overdue. */
                overdue: components["schemas"]["Money"];
                /** @description Why. */
                reason: string;
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_HoldOut: {
            /** @description The rows of this page. */
            items: {
                account_id: components["schemas"]["AccountId"];
                amount?: components["schemas"]["Money"] | null;
                document_id?: components["schemas"]["DocumentId"] | null;
                document_reference?: string | null;
                from: components["schemas"]["Day"];
                id: components["schemas"]["HoldId"];
                kind: components["schemas"]["HoldKind"];
                reason?: string | null;
                recorded_at: components["schemas"]["Timestamp"];
                released_on?: components["schemas"]["Day"] | null;
                until?: components["schemas"]["Day"] | null;
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_ImportOut: {
            /** @description The rows of this page. */
            items: {
                accept: components["schemas"]["Accept"];
                as_of?: components["schemas"]["Day"] | null;
                by: components["schemas"]["Actor"];
                /**
                 * Format: int64
                 * @description Size of the file.
                 */
                bytes: number;
                /** @description What became of the rows, by kind. */
                counts: Record<string, never>;
                created_at: components["schemas"]["Timestamp"];
                currency?: components["schemas"]["Currency"] | null;
                encoding?: components["schemas"]["Encoding"] | null;
                file_name: string;
                /** @description What somebody should know of the file: sums that differ, references that were mended. Up to 200 of them. */
                findings: components["schemas"]["ImportFinding"][];
                finished_at?: components["schemas"]["Timestamp"] | null;
                id: components["schemas"]["ImportId"];
                kind?: components["schemas"]["Kind"] | null;
                /** @example native */
                layout: string;
                legal_entity: string;
                /** @description The file's column → the field it fills, where one was given. */
                mapping?: {
                    [key: string]: string;
                } | null;
                operation_id: components["schemas"]["OperationId"];
                /**
                 * Format: int64
                 * @description Rows refused.
                 */
                refused: number;
                /**
                 * Format: int64
                 * @description Rows read, headings aside.
                 */
                rows: number;
                /** @description SHA-256 of the file. */
                sha256: string;
                state: components["schemas"]["State"];
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_ListCandidate: {
            /** @description The rows of this page. */
            items: {
                account_id: components["schemas"]["AccountId"];
                account_reference: string;
                /** @description The frozen amount. */
                amount: components["schemas"]["Money"];
                /**
                 * Format: int64
                 * @description Days overdue when frozen.
                 */
                days_overdue: number;
                /** @description Whether it would be on the list. */
                listed: boolean;
                name: string;
                name_ar?: string | null;
                oldest_due_on?: components["schemas"]["Day"] | null;
                reason?: components["schemas"]["NotListedReason"] | null;
                served_on?: components["schemas"]["Day"] | null;
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_ListEntry: {
            /** @description The rows of this page. */
            items: {
                account_id: components["schemas"]["AccountId"];
                account_reference: string;
                /** @description The frozen amount. */
                amount: components["schemas"]["Money"];
                /**
                 * Format: int64
                 * @description Days overdue when frozen.
                 */
                days_overdue?: number | null;
                delisted?: components["schemas"]["ListEntryDelisted"] | null;
                name: string;
                name_ar?: string | null;
                oldest_due_on?: components["schemas"]["Day"] | null;
                /**
                 * Format: int64
                 * @description Place on the list, from 1.
                 */
                position: number;
                served_on?: components["schemas"]["Day"] | null;
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_ListedCustomerOut: {
            /** @description The rows of this page. */
            items: (components["schemas"]["CustomerOut"] & {
                /**
                 * Format: int64
                 * @description How many accounts the customer has.
                 */
                accounts: number;
                /** @description When the books learnt of the customer, or of the last change. */
                recorded_at: components["schemas"]["Timestamp"];
            })[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_ListedHoldOut: {
            /** @description The rows of this page. */
            items: (components["schemas"]["HoldOut"] & {
                account_reference: string;
                customer_name: string;
                customer_name_ar?: string | null;
            })[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_MarkOut: {
            /** @description The rows of this page. */
            items: {
                /** @description The account. */
                account_id: components["schemas"]["AccountId"];
                /** @description The membership. */
                member_id: components["schemas"]["MemberId"];
                outcome?: components["schemas"]["Outcome"] | null;
                position?: components["schemas"]["Position"] | null;
                round_id?: components["schemas"]["RoundId"] | null;
                /** @description Where it stands. */
                state: components["schemas"]["DoorState"];
                stop_id?: components["schemas"]["StopId"] | null;
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_Member: {
            /** @description The rows of this page. */
            items: {
                account_id: components["schemas"]["AccountId"];
                account_reference: string;
                /** @description `treated` or `held_out`. */
                arm: string;
                /** Format: int32 */
                attempts: number;
                /**
                 * Format: int32
                 * @description Its place in the draw, 0 to 9999.
                 */
                bucket: number;
                /** @description The frozen debt. */
                frozen: components["schemas"]["Money"];
                id: components["schemas"]["MemberId"];
                last_event: components["schemas"]["MemberEvent"];
                last_outcome?: string | null;
                legal_entity: string;
                name: string;
                name_ar?: string | null;
                oldest_due_on?: components["schemas"]["Day"] | null;
                premise?: components["schemas"]["PremiseFacts"] | null;
                printed_at?: components["schemas"]["Timestamp"] | null;
                /** @description Received within the window, at most the frozen debt. */
                recovered: components["schemas"]["Money"];
                served_on?: components["schemas"]["Day"] | null;
                /** @description `planned`, `released`, `printed`, `served`, `failed`, `withdrawn`. */
                state: string;
                withdrawn_at?: components["schemas"]["Timestamp"] | null;
                withdrawn_reason?: string | null;
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_Membership: {
            /** @description The rows of this page. */
            items: {
                campaign_id: components["schemas"]["CampaignId"];
                campaign_reference: string;
                campaign_stage: components["schemas"]["Stage"];
                campaign_title: string;
                launched_on?: components["schemas"]["Day"] | null;
                member: components["schemas"]["Member"];
                window_ends_on?: components["schemas"]["Day"] | null;
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_NoticeOut: {
            /** @description The rows of this page. */
            items: {
                /** @description The account. */
                account_id: components["schemas"]["AccountId"];
                /** @description The account's human reference. */
                account_reference: string;
                /**
                 * Format: int32
                 * @description The batch within the run.
                 */
                batch: number;
                /** @description The campaign. */
                campaign_id: components["schemas"]["CampaignId"];
                /** @description The campaign's human reference. */
                campaign_reference: string;
                /** @description The campaign's title. */
                campaign_title: string;
                /**
                 * @description What people read aloud.
                 * @example 1WC4KMH8
                 */
                check_code: string;
                /** @description Whom it is addressed to. */
                customer_name: string;
                /** @description The name in Arabic, where known. */
                customer_name_ar?: string | null;
                /**
                 * Format: int32
                 * @description Its first page within the batch.
                 */
                first_page: number;
                /** @description The notice. */
                id: components["schemas"]["NoticeId"];
                /**
                 * Format: int32
                 * @description Raised by every reprint.
                 */
                issue: number;
                /** @description The membership. */
                member_id: components["schemas"]["MemberId"];
                /**
                 * @description Its number.
                 * @example N-2026-000017
                 */
                number: string;
                /**
                 * Format: int32
                 * @description Pages it has.
                 */
                pages: number;
                /** @description Its current issue as a PDF. */
                pdf_url: string;
                /** @description The run it was printed in. */
                print_run_id: components["schemas"]["PrintRunId"];
                printed_at?: components["schemas"]["Timestamp"] | null;
                round_id?: components["schemas"]["RoundId"] | null;
                /** @description Where it is in its life. */
                status: components["schemas"]["NoticeStatus"];
                /** @description Why it was withdrawn or recalled. */
                status_reason?: string | null;
                /**
                 * Format: int32
                 * @description The step of the plan.
                 */
                step: number;
                /**
                 * Format: int64
                 * @description The stop within the round.
                 */
                stop?: number | null;
                /** @description Counts changes. */
                version: components["schemas"]["Version"];
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_ParkedMessage: {
            /** @description The rows of this page. */
            items: {
                /**
                 * Format: int64
                 * @description How often it was tried.
                 */
                attempts: number;
                /** @description The envelope, as JSON text. */
                body: string;
                /** @description What the last try said. */
                error: string;
                /** @description The event's id. */
                event_id: components["schemas"]["EventId"];
                happened_at?: components["schemas"]["Timestamp"] | null;
                /** @description The wire name. */
                kind: string;
                /** @description When it was given up. */
                parked_at: components["schemas"]["Timestamp"];
                /** @description The service that sent it: `accounts`. */
                sender?: string | null;
                /** @description What it is about: the id of an aggregate. */
                subject?: string | null;
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_PersonOut: {
            /** @description The rows of this page. */
            items: {
                active: boolean;
                email: string;
                /** @description Whether they can sign in with a password. */
                has_password: boolean;
                id: components["schemas"]["PersonId"];
                invited_until?: components["schemas"]["Timestamp"] | null;
                last_seen_at?: components["schemas"]["Timestamp"] | null;
                name: string;
                roles: components["schemas"]["Role"][];
                team_id?: components["schemas"]["TeamId"] | null;
                /** @description The name of their team. */
                team_name?: string | null;
                version: components["schemas"]["Version"];
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_PolicyOut: {
            /** @description The rows of this page. */
            items: {
                action: string;
                active: boolean;
                bound: components["schemas"]["Bound"];
                /** @example AED */
                currency: string;
                id: components["schemas"]["PolicyId"];
                lower?: string | null;
                name: string;
                /** Format: int64 */
                priority: number;
                stages: components["schemas"]["StageSpec"][];
                upper?: string | null;
                valid_from: components["schemas"]["Day"];
                valid_to?: components["schemas"]["Day"] | null;
                version: components["schemas"]["Version"];
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_PrintRunOut: {
            /** @description The rows of this page. */
            items: {
                /** @description The campaign. */
                campaign_id: components["schemas"]["CampaignId"];
                /** @description The campaign's human reference. */
                campaign_reference: string;
                /** @description The campaign's title. */
                campaign_title?: string | null;
                finished_at?: components["schemas"]["Timestamp"] | null;
                /** @description The run. */
                id: components["schemas"]["PrintRunId"];
                /** @description The operation that does it. */
                operation_id: components["schemas"]["OperationId"];
                /** @description The day on the paper. */
                printed_on: components["schemas"]["Day"];
                /** @description How far it is. */
                progress: components["schemas"]["RunProgress"];
                /**
                 * @description Its human reference.
                 * @example P-2026-0003
                 */
                reference: string;
                /** @description When. */
                requested_at: components["schemas"]["Timestamp"];
                /** @description Who asked for it. */
                requested_by: components["schemas"]["Actor"];
                /**
                 * Format: int64
                 * @description Targets that waited.
                 */
                selected: number;
                /** @description Left out before or while printing: reason → how many. */
                skipped: {
                    [key: string]: number;
                };
                /** @description Where it is. */
                state: components["schemas"]["PrintRunState"];
                /** @description The template's code. */
                template: string;
                /** @description The template's version. */
                template_version: components["schemas"]["Version"];
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_ReceiptOut: {
            /** @description The rows of this page. */
            items: {
                account_id: components["schemas"]["AccountId"];
                amount: components["schemas"]["Money"];
                channel?: string | null;
                effective_on: components["schemas"]["Day"];
                id: components["schemas"]["ReceiptId"];
                /** @description What it pays, oldest due first; what was taken back is left out. */
                paid: components["schemas"]["PaymentOut"][];
                recorded_at: components["schemas"]["Timestamp"];
                reference: string;
                return_reason?: string | null;
                returned_on?: components["schemas"]["Day"] | null;
                /** @description What is not allocated to documents. */
                unapplied: components["schemas"]["Money"];
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_RefusedRowOut: {
            /** @description The rows of this page. */
            items: {
                /** @description The column's heading; empty when the row as a whole is refused. */
                column: string;
                /**
                 * Format: int32
                 * @description The line in the file, from 1.
                 */
                line: number;
                /** @example is not a day: expected YYYY-MM-DD */
                reason: string;
                /** @description The sheet, for workbooks of several. */
                sheet?: string | null;
                value: string;
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_RejectedOut: {
            /** @description The rows of this page. */
            items: {
                code?: components["schemas"]["AnswerCode"] | null;
                /** @description The phone. */
                device_id: components["schemas"]["DeviceId"];
                /** @description The item as sent. */
                item: Record<string, never>;
                /** @description What exactly, for whoever looks into it. */
                message?: string | null;
                /** @description What was to be done. */
                name: string;
                /**
                 * Format: int64
                 * @description Its number in the phone's queue.
                 */
                number: number;
                /** @description Whose. */
                person_id: components["schemas"]["PersonId"];
                /** @description When it arrived. */
                received_at: components["schemas"]["Timestamp"];
                text?: components["schemas"]["Words"] | null;
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_Report: {
            /** @description The rows of this page. */
            items: {
                /** @description Last day it covers. */
                as_of: components["schemas"]["Day"];
                campaign_id?: components["schemas"]["CampaignId"] | null;
                /** @description The figures. */
                figures: components["schemas"]["Figures"];
                /** @description First day it covers. */
                first_day: components["schemas"]["Day"];
                /** @description The report. */
                id: components["schemas"]["ReportId"];
                /** @description When it was issued. */
                issued_at: components["schemas"]["Timestamp"];
                /** @description Who issued it. */
                issued_by: string;
                /** @description Which report: `monthly-collection`. */
                kind: components["schemas"]["ReportKind"];
                /** @description Its title. */
                title: string;
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_RequestRow: {
            /** @description The rows of this page. */
            items: {
                /**
                 * Format: int64
                 * @description Hours it has waited, or took until it was decided.
                 */
                age_hours: number;
                amounts: components["schemas"]["Money"][];
                /** @description Whether that is so only because the caller stands in for somebody. */
                by_delegation: boolean;
                decided_at?: components["schemas"]["Timestamp"] | null;
                escalated?: components["schemas"]["Escalation"] | null;
                id: components["schemas"]["ApprovalRequestId"];
                opened_at: components["schemas"]["Timestamp"];
                reason?: string | null;
                requester: components["schemas"]["PersonId"];
                /** @description `null` until identity has told it. */
                requester_name?: string | null;
                stage?: components["schemas"]["StageRow"] | null;
                /**
                 * Format: int32
                 * @description Stages there are.
                 */
                stages: number;
                /**
                 * Format: int32
                 * @description Of them, approved.
                 */
                stages_approved: number;
                state: components["schemas"]["ApprovalsState"];
                subject: components["schemas"]["Subject"];
                version: components["schemas"]["Version"];
                /** @description Whether the caller is asked and has not voted. */
                waits_for_me: boolean;
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_RoundOut: {
            /** @description The rows of this page. */
            items: {
                assigned_at?: components["schemas"]["Timestamp"] | null;
                /** @description When the technician should be back. */
                back_at: components["schemas"]["TimeOfDay"];
                /** @description The campaign. */
                campaign_id: components["schemas"]["CampaignId"];
                /** @description Its human reference. */
                campaign_reference?: string | null;
                /** @description Its title; not for technicians. */
                campaign_title?: string | null;
                /** @description The day. */
                day: components["schemas"]["Day"];
                /** @description Where it begins and ends. */
                depot: components["schemas"]["Position"];
                /**
                 * Format: int32
                 * @description At how many of them somebody was.
                 */
                done: number;
                /**
                 * Format: int32
                 * @description How many doors.
                 */
                doors: number;
                finished_at?: components["schemas"]["Timestamp"] | null;
                /** @description The round. */
                id: components["schemas"]["RoundId"];
                /**
                 * Format: int64
                 * @description Length of the way.
                 */
                metres: number;
                /**
                 * Format: int32
                 * @description Counts the rounds of the campaign's day, from 1.
                 */
                number: number;
                /** @description When it was planned. */
                planned_at: components["schemas"]["Timestamp"];
                /** @description From when to when. */
                shift: components["schemas"]["Hours"];
                started_at?: components["schemas"]["Timestamp"] | null;
                /** @description Where it stands. */
                state: components["schemas"]["RoundState"];
                /** @description Who walks it. */
                technician: components["schemas"]["PersonId"];
                /** @description Their name, where known. */
                technician_name?: string | null;
                /** @description Counts changes. */
                version: components["schemas"]["Version"];
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_SegmentRow: {
            /** @description The rows of this page. */
            items: (components["schemas"]["Segment"] & {
                /** @description The campaigns that took its rule, newest first. */
                campaigns: components["schemas"]["SegmentUse"][];
                created_by: components["schemas"]["CampaignPerson"];
            })[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_SegmentVersion: {
            /** @description The rows of this page. */
            items: {
                changed_at: components["schemas"]["Timestamp"];
                changed_by: components["schemas"]["CampaignPerson"];
                rule: Record<string, never>;
                sentence?: components["schemas"]["Sentence"] | null;
                title: string;
                version: components["schemas"]["Version"];
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_TeamOut: {
            /** @description The rows of this page. */
            items: {
                id: components["schemas"]["TeamId"];
                name: string;
                version: components["schemas"]["Version"];
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_TimelineOut: {
            /** @description The rows of this page. */
            items: {
                amount?: components["schemas"]["Money"] | null;
                /** @description When the books learnt of it: an imported past was all learnt at once. */
                at: components["schemas"]["Timestamp"];
                facts: components["schemas"]["FactsOut"];
                /**
                 * @description Of the document, the receipt or the hold.
                 * @example doc_0197a2b4c6d87e3f8a9b0c1d2e3f4a5b
                 */
                id: string;
                kind: components["schemas"]["What"];
                /** @description The business day it counts from; the timeline is in this order. */
                on: components["schemas"]["Day"];
                /** @description Of the document or the receipt; of the document held, for a hold on one. */
                reference?: string | null;
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_UnplannedOut: {
            /** @description The rows of this page. */
            items: {
                /** @description The account. */
                account_id: components["schemas"]["AccountId"];
                /** @description Its human reference. */
                account_reference: string;
                /** @description Where the door is, in words. */
                address: components["schemas"]["Address"];
                /** @description The membership. */
                member_id: components["schemas"]["MemberId"];
                position?: components["schemas"]["Position"] | null;
                /** @description Why. */
                reason: components["schemas"]["UnplannedReason"];
                /** @description Why, for people. */
                text: components["schemas"]["Words"];
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_VisitOut: {
            /** @description The rows of this page. */
            items: {
                /** @description The account. */
                account_id: components["schemas"]["AccountId"];
                /** @description Its human reference. */
                account_reference?: string | null;
                /** @description Where the door is, in words. */
                address: components["schemas"]["Address"];
                /** @description Whom the notice is addressed to. */
                addressee: components["schemas"]["Addressee"];
                /** @description The app that recorded it. */
                app_version?: string | null;
                /**
                 * Format: int32
                 * @description From 1.
                 */
                attempt: number;
                /** @description The campaign. */
                campaign_id: components["schemas"]["CampaignId"];
                claimed_outcome?: components["schemas"]["Outcome"] | null;
                /** @description With which phone. */
                device_id: components["schemas"]["DeviceId"];
                /** @description What the phone's clock said. */
                device_time: components["schemas"]["Timestamp"];
                /**
                 * Format: int32
                 * @description The AAPOR-style code of the outcome.
                 */
                disposition: number;
                fix?: components["schemas"]["Fix"] | null;
                /** @description Doubts for a supervisor. */
                flags: components["schemas"]["Flag"][];
                /** @description The visit. */
                id: components["schemas"]["VisitId"];
                /** @description The membership. */
                member_id: components["schemas"]["MemberId"];
                /** @description In words. */
                note?: string | null;
                /** @description The notice. */
                notice_id: components["schemas"]["NoticeId"];
                /** @description Its number. */
                notice_number: string;
                /** @description What counts. */
                outcome: components["schemas"]["Outcome"];
                position?: components["schemas"]["Position"] | null;
                /** @description When the server received it. */
                received_at: components["schemas"]["Timestamp"];
                review_state?: components["schemas"]["Review"] | null;
                /** @description The round. */
                round_id: components["schemas"]["RoundId"];
                /** @description Who took it. */
                signee_name?: string | null;
                /** @description What they are to the debtor. */
                signee_relation?: string | null;
                /** @description The stop. */
                stop_id: components["schemas"]["StopId"];
                /** @description Who was there. */
                technician: components["schemas"]["PersonId"];
                /** @description Their name, where known. */
                technician_name?: string | null;
                /** @description Counts changes; a visit only changes by reviews. */
                version: components["schemas"]["Version"];
                /** @description When, by the phone's monotonic time. */
                visited_at: components["schemas"]["Timestamp"];
                /** @description The target had been withdrawn before. */
                withdrawn_before: boolean;
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_WebhookDelivery: {
            /** @description The rows of this page. */
            items: {
                /**
                 * Format: int64
                 * @description How often it was tried since it was queued or replayed.
                 */
                attempts: number;
                /** @description When it was queued. */
                created_at: components["schemas"]["Timestamp"];
                delivered_at?: components["schemas"]["Timestamp"] | null;
                /** @description Why the last try failed. */
                error?: string | null;
                /** @description The event; the receiver sees it as `webhook-id`, at every try the same. */
                event_id: components["schemas"]["EventId"];
                /** @description Which event: `campaigns.campaign_launched`. */
                event_type: string;
                /** @description Whether it is a test. */
                is_test: boolean;
                last_attempt_at?: components["schemas"]["Timestamp"] | null;
                /**
                 * Format: int64
                 * @description How long the last try took.
                 */
                latency_ms?: number | null;
                next_attempt_at?: components["schemas"]["Timestamp"] | null;
                /**
                 * Format: int64
                 * @description The status of the last answer; `null` without one.
                 */
                response_status?: number | null;
                /** @description Where it stands. */
                state: components["schemas"]["DeliveryState"];
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list in stable order. */
        Page_WebhookEndpoint: {
            /** @description The rows of this page. */
            items: {
                created_at: components["schemas"]["Timestamp"];
                created_by: string;
                description: string;
                disabled_because?: components["schemas"]["DisabledBecause"] | null;
                enabled: boolean;
                /** @description Which events it is sent. */
                event_types: string[];
                failing_since?: components["schemas"]["Timestamp"] | null;
                id: components["schemas"]["WebhookEndpointId"];
                last_delivered_at?: components["schemas"]["Timestamp"] | null;
                old_secret_until?: components["schemas"]["Timestamp"] | null;
                /** @description How much of an event it is sent. */
                payload: components["schemas"]["Payload"];
                url: string;
                version: components["schemas"]["Version"];
                /**
                 * Format: int64
                 * @description Deliveries that wait for a try.
                 */
                waiting: number;
            }[];
            /** @description Where the next page begins; `null` on the last. */
            next_cursor?: string | null;
        };
        /** @description What has to be said to get a report. */
        Parameter: {
            default?: components["schemas"]["ParameterDefault"] | null;
            /** @description The member of the request: `month`. */
            name: string;
            /** @description Whether it has to be said. */
            required: boolean;
            /** @description What people call it. */
            title: components["schemas"]["Words"];
            /** @description What is to be entered. */
            type: components["schemas"]["ParameterType"];
        };
        /**
         * @description What is meant when nothing is said.
         * @enum {string}
         */
        ParameterDefault: "current_month";
        /**
         * @description What is to be entered.
         * @enum {string}
         */
        ParameterType: "month" | "campaign";
        /** @description A message that failed every try. */
        ParkedMessage: {
            /**
             * Format: int64
             * @description How often it was tried.
             */
            attempts: number;
            /** @description The envelope, as JSON text. */
            body: string;
            /** @description What the last try said. */
            error: string;
            /** @description The event's id. */
            event_id: components["schemas"]["EventId"];
            happened_at?: components["schemas"]["Timestamp"] | null;
            /** @description The wire name. */
            kind: string;
            /** @description When it was given up. */
            parked_at: components["schemas"]["Timestamp"];
            /** @description The service that sent it: `accounts`. */
            sender?: string | null;
            /** @description What it is about: the id of an aggregate. */
            subject?: string | null;
        };
        /** @description A change of the caller's own password. */
        PasswordIn: {
            current_password: string;
            password: string;
        };
        /** @description Which passwords may be set. Length counts, not the kinds of characters. */
        PasswordRulesOut: {
            /** @description It must not be or contain the e-mail address. */
            forbids_email: boolean;
            /** @description It must not be one character repeated. */
            forbids_repetition: boolean;
            /** @example 200 */
            max_length: number;
            /** @example 10 */
            min_length: number;
        };
        /**
         * @description How much of an event an endpoint is sent.
         * @enum {string}
         */
        Payload: "thin" | "full";
        /** @description So much of a document, paid by a receipt. */
        PaymentOut: {
            amount: components["schemas"]["Money"];
            document_id: components["schemas"]["DocumentId"];
            document_kind: components["schemas"]["DocumentKind"];
            document_reference: string;
            /** @description The day the payment counts from: the later one of the document's and the receipt's. */
            effective_on: components["schemas"]["Day"];
        };
        /** @description Documents paid in the month so far. */
        PaymentsOut: {
            amount: components["schemas"]["Money"];
            amount_weighted_days_late?: string | null;
            /** Format: int64 */
            count: number;
            /**
             * Format: int64
             * @description Paid after their due day.
             */
            late_count: number;
            mean_days_to_settle?: string | null;
        };
        /**
         * Format: binary
         * @description A PDF, for the description of the API.
         */
        PdfFile: string;
        /** @description A defaulter list that waits for a planner. */
        PendingList: {
            campaign_id: components["schemas"]["CampaignId"];
            campaign_reference: string;
            id: components["schemas"]["DefaulterListId"];
            reference: string;
            /** Format: int32 */
            rows: number;
            state: components["schemas"]["ListState"];
            /**
             * Format: int32
             * @description Debtors taken off since, of whom the regulator was not told.
             */
            to_tell: number;
        };
        /**
         * @description Id of a person.
         * @example per_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        PersonId: string;
        /** @description Somebody to add. */
        PersonIn: {
            /** @example huda@example.com */
            email: string;
            /** @example Huda Saleh */
            name: string;
            /** @description Better left out: the person sets one by an invitation (`POST /people/{id}/invitation`), or only uses a phone. */
            password?: string | null;
            roles: components["schemas"]["Role"][];
            team_id?: components["schemas"]["TeamId"] | null;
        };
        /** @description Somebody who may sign in. */
        PersonOut: {
            active: boolean;
            email: string;
            /** @description Whether they can sign in with a password. */
            has_password: boolean;
            id: components["schemas"]["PersonId"];
            invited_until?: components["schemas"]["Timestamp"] | null;
            last_seen_at?: components["schemas"]["Timestamp"] | null;
            name: string;
            roles: components["schemas"]["Role"][];
            team_id?: components["schemas"]["TeamId"] | null;
            /** @description The name of their team. */
            team_name?: string | null;
            version: components["schemas"]["Version"];
        };
        /** @description An edit; what is left out stays. */
        PersonPatch: {
            /** @description `false` ends every session and phone at once. */
            active?: boolean | null;
            name?: string | null;
            /** @description A new password, set by an admin; ends every session. */
            password?: string | null;
            roles?: components["schemas"]["Role"][] | null;
            team_id?: components["schemas"]["TeamId"] | null;
        };
        /** @description A round on its technician's phone. */
        PhoneRound: {
            /** @description When the technician should be back. */
            back_at: components["schemas"]["TimeOfDay"];
            /** @description The day. */
            day: components["schemas"]["Day"];
            /** @description Where it begins and ends. */
            depot: components["schemas"]["Position"];
            /**
             * Format: int32
             * @description At how many of them somebody was.
             */
            done: number;
            /**
             * Format: int32
             * @description How many doors.
             */
            doors: number;
            /** @description The round. */
            id: components["schemas"]["RoundId"];
            /**
             * Format: int64
             * @description Length of the way.
             */
            metres: number;
            /**
             * Format: int32
             * @description Counts the rounds of the day, from 1.
             */
            number: number;
            /** @description From when to when. */
            shift: components["schemas"]["Hours"];
            started_at?: components["schemas"]["Timestamp"] | null;
            /** @description Where it stands. */
            state: components["schemas"]["RoundState"];
            /** @description Counts changes. */
            version: components["schemas"]["Version"];
        };
        /** @description What the server asks of the app. */
        PhoneSettings: {
            /** @description The biggest photo or signature, in bytes. */
            largest_blob: number;
            /**
             * Format: int32
             * @description How often a door is knocked on at most.
             */
            most_attempts: number;
            /**
             * Format: int32
             * @description Shrink photos to this many pixels at the longest edge.
             */
            photo_edge_px: number;
        };
        /** @description A plan that was asked for. */
        PlanAsked: {
            /** @description The operation that makes it: `GET /operations/{id}`; its result names the rounds. */
            operation_id: components["schemas"]["OperationId"];
        };
        /** @description A day to be planned. */
        PlanIn: {
            /** @description The campaign whose doors are due. */
            campaign_id: components["schemas"]["CampaignId"];
            /**
             * Format: int32
             * @description The most notices in one bag.
             */
            capacity?: number | null;
            /** @description The day. */
            day: components["schemas"]["Day"];
            /** @description Where everybody leaves from and comes back to. */
            depot: components["schemas"]["Position"];
            /** @description What single doors ask for. */
            requirements?: components["schemas"]["RequirementIn"][];
            /**
             * @description Seconds to look for a better plan: 0 (the instant plan) to 30.
             * @default 5
             */
            seconds_limit: number;
            /**
             * Format: double
             * @description Minutes at each door.
             * @default 4
             */
            service_minutes: number;
            /** @description How doors are shared out. */
            share?: components["schemas"]["Share"];
            /** @description When. */
            shift: components["schemas"]["Hours"];
            /** @description What technicians can do, where doors ask for it. */
            skills?: {
                [key: string]: string[];
            };
            /** @description Who walks: 1 to 100 technicians, in order of preference. */
            technicians: components["schemas"]["PersonId"][];
        };
        /**
         * @description Id of a policy.
         * @example pol_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        PolicyId: string;
        /** @description A row of the matrix: who has to approve an action, in one currency, within a range of amounts. */
        PolicyIn: {
            /**
             * @description What is asked for: the kind of subject and `approve`.
             * @example campaign.approve
             */
            action: string;
            /**
             * @description Whether requests may be decided by it; `true` when left out.
             * @default true
             */
            active: boolean;
            /** @description Which end belongs to the tier. */
            bound?: components["schemas"]["Bound"];
            /**
             * @description A currency code, or `*` for any; a row for any currency has no amounts.
             * @example AED
             */
            currency: string;
            /**
             * @description The lower end of the tier; open when left out.
             * @example 0.00
             */
            lower?: string | null;
            /** @example Campaigns up to AED 5,000 */
            name: string;
            /**
             * Format: int64
             * @description Of matching rows the lowest number wins; 100 when left out.
             * @default 100
             */
            priority: number;
            /** @description In order; one after the other. */
            stages: components["schemas"]["StageSpec"][];
            /**
             * @description The upper end of the tier; unlimited when left out.
             * @example 5000.00
             */
            upper?: string | null;
            valid_from: components["schemas"]["Day"];
            valid_to?: components["schemas"]["Day"] | null;
        };
        /** @description A row of the matrix. */
        PolicyOut: {
            action: string;
            active: boolean;
            bound: components["schemas"]["Bound"];
            /** @example AED */
            currency: string;
            id: components["schemas"]["PolicyId"];
            lower?: string | null;
            name: string;
            /** Format: int64 */
            priority: number;
            stages: components["schemas"]["StageSpec"][];
            upper?: string | null;
            valid_from: components["schemas"]["Day"];
            valid_to?: components["schemas"]["Day"] | null;
            version: components["schemas"]["Version"];
        };
        /** @description A position in WGS 84 degrees. */
        Position: {
            /**
             * Format: double
             * @description Degrees north.
             * @example 25.2048
             */
            latitude: number;
            /**
             * Format: double
             * @description Degrees east.
             * @example 55.2708
             */
            longitude: number;
        };
        /** @description Where a notice is delivered. */
        PremiseFacts: {
            /** @description The building. */
            building: string;
            /** @description The community or district. */
            community: string;
            /** @description The community's name in Arabic, where known. */
            community_ar?: string | null;
            position?: components["schemas"]["Position"] | null;
            /** @description The premise. */
            premise_id: components["schemas"]["PremiseId"];
            /** @description The unit within the building. */
            unit: string;
        };
        /**
         * @description Id of a premise.
         * @example prm_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        PremiseId: string;
        /** @description What a selection would find. */
        Preview: {
            /** @description Open documents by days past due, per currency. */
            ageing: components["schemas"]["PreviewAgeing"][];
            /** @description To collect, per currency. */
            amounts: components["schemas"]["Money"][];
            /** @description Those selected who would be in the audience, before the draw. */
            audience: components["schemas"]["PreviewAudience"];
            /**
             * Format: int32
             * @description Debtors selected.
             */
            count: number;
            /** @description What each step of the rule leaves over. */
            drop_off: components["schemas"]["DropOff"][];
            /** @description Those selected who would be left out, by reason: the first that applies counts. */
            exclusions: components["schemas"]["PreviewExclusion"][];
            /** @description Pointers of muted rules, which do not count. */
            muted: string[];
            /** @description Overdue, per currency. */
            overdue: components["schemas"]["Money"][];
            /**
             * Format: int32
             * @description Debtors there are.
             */
            population: number;
            /** @description The ten largest. */
            samples: components["schemas"]["PreviewSample"][];
            /** @description The rule in plain words. */
            sentence: components["schemas"]["Sentence"];
        };
        /** @description Open documents of one currency by days past due. */
        PreviewAgeing: {
            /**
             * Format: int32
             * @description Accounts selected in this currency.
             */
            accounts: number;
            /** @description Not due, 1–30, 31–60, 61–90, 91–120, 121–180, 181–365, over 365. */
            buckets: components["schemas"]["Money"][];
            currency: components["schemas"]["Currency"];
        };
        /** @description Those selected who would be in the audience. */
        PreviewAudience: {
            /** Format: int32 */
            accounts: number;
            /** @description To collect, per currency. */
            amounts: components["schemas"]["Money"][];
            /** @description Overdue, per currency. */
            overdue: components["schemas"]["Money"][];
        };
        /** @description Those selected who would be left out for one reason. */
        PreviewExclusion: {
            /** Format: int32 */
            accounts: number;
            /** @description To collect, per currency. */
            amounts: components["schemas"]["Money"][];
            /** @description Overdue, per currency. */
            overdue: components["schemas"]["Money"][];
            reason: components["schemas"]["ExclusionReason"];
        };
        /** @description A step of the rule that a debtor matches. */
        PreviewMatch: {
            /** @description The id the rule builder gave the step, where it gave one. */
            id?: string | null;
            pointer: string;
            sentence: components["schemas"]["Sentence"];
        };
        /** @description A selection to look at. */
        PreviewRequest: {
            as_of?: components["schemas"]["Day"] | null;
            campaign_id?: components["schemas"]["CampaignId"] | null;
            /** @description A react-querybuilder rule group. */
            rule: Record<string, never>;
        };
        /** @description One selected debtor. */
        PreviewSample: {
            account_id: components["schemas"]["AccountId"];
            community?: string | null;
            /** Format: int64 */
            days_past_due?: number | null;
            excluded?: components["schemas"]["ExclusionReason"] | null;
            holds: string[];
            name: string;
            oldest_due_on?: components["schemas"]["Day"] | null;
            reference: string;
            to_collect: components["schemas"]["Money"];
            /** @description The steps of the rule it matches. */
            why: components["schemas"]["PreviewMatch"][];
        };
        /** @description A print run with its batches. */
        PrintRunDetail: components["schemas"]["PrintRunOut"] & {
            /** @description The PDFs, in the order of the pile. */
            batches: components["schemas"]["BatchOut"][];
            /** @description What was printed, piece by piece. */
            manifest_url: string;
            /** @description How many notices have which status. */
            notices: {
                [key: string]: number;
            };
        };
        /**
         * @description Id of a print-run.
         * @example run_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        PrintRunId: string;
        /** @description What is to be printed. */
        PrintRunIn: {
            /** @description The campaign whose released targets are printed. */
            campaign_id: components["schemas"]["CampaignId"];
            rounds_day?: components["schemas"]["Day"] | null;
            /** @description Sort by the rounds of these technicians; of all when left out. */
            technicians?: components["schemas"]["PersonId"][] | null;
            /** @description Needed only when targets wait for several templates. */
            template?: string | null;
        };
        /** @description A print run. */
        PrintRunOut: {
            /** @description The campaign. */
            campaign_id: components["schemas"]["CampaignId"];
            /** @description The campaign's human reference. */
            campaign_reference: string;
            /** @description The campaign's title. */
            campaign_title?: string | null;
            finished_at?: components["schemas"]["Timestamp"] | null;
            /** @description The run. */
            id: components["schemas"]["PrintRunId"];
            /** @description The operation that does it. */
            operation_id: components["schemas"]["OperationId"];
            /** @description The day on the paper. */
            printed_on: components["schemas"]["Day"];
            /** @description How far it is. */
            progress: components["schemas"]["RunProgress"];
            /**
             * @description Its human reference.
             * @example P-2026-0003
             */
            reference: string;
            /** @description When. */
            requested_at: components["schemas"]["Timestamp"];
            /** @description Who asked for it. */
            requested_by: components["schemas"]["Actor"];
            /**
             * Format: int64
             * @description Targets that waited.
             */
            selected: number;
            /** @description Left out before or while printing: reason → how many. */
            skipped: {
                [key: string]: number;
            };
            /** @description Where it is. */
            state: components["schemas"]["PrintRunState"];
            /** @description The template's code. */
            template: string;
            /** @description The template's version. */
            template_version: components["schemas"]["Version"];
        };
        /** @description A run that was asked for. */
        PrintRunRequested: {
            /** @description The operation that does it: `GET /operations/{id}`. */
            operation_id: components["schemas"]["OperationId"];
            /** @description The run. */
            print_run_id: components["schemas"]["PrintRunId"];
            /**
             * @description Its human reference.
             * @example P-2026-0003
             */
            reference: string;
            /**
             * Format: int64
             * @description Targets that wait.
             */
            selected: number;
        };
        /**
         * @description Where a run is.
         * @enum {string}
         */
        PrintRunState: "requested" | "rendering" | "printed" | "cancelled";
        /** @description Why a request was refused (RFC 9457). */
        Problem: {
            /** @description What this occurrence is about. */
            detail?: string | null;
            /** @description The fields that are wrong. */
            errors?: components["schemas"]["FieldError"][];
            /** @description The request that was refused. */
            instance?: string | null;
            /**
             * Format: int32
             * @description The status code of the answer.
             */
            status: number;
            /** @description The same for every occurrence. */
            title: string;
            /**
             * @description Names the kind of problem; stable.
             * @example /problems/not-found
             */
            type: string;
        };
        /** @description How one regulator wants its lists. */
        Profile: {
            /** @description Whether the list has to be approved before it may be filed. */
            approval_required?: boolean;
            /** @description What stands in the list, from left to right. */
            columns: components["schemas"]["ListColumn"][];
            /** @description `en`, `ar` or both: the languages of the headings. */
            languages: components["schemas"]["ListLanguage"][];
            /**
             * Format: int32
             * @description The smallest frozen debt that is listed, in major units of whatever currency.
             */
            min_amount?: number;
            /**
             * Format: int32
             * @description How many days the oldest document must be overdue when frozen.
             */
            min_days_overdue?: number;
            /** @description Whether a notice must have been served before. */
            notice_served_required?: boolean;
            /** @description The regulator's name. */
            title: string;
            /** @description The name in Arabic. */
            title_ar?: string | null;
        };
        /** @description A column and the field it fills. */
        ProfileColumn: {
            /** @description The field. */
            field: components["schemas"]["ImportField"];
            /** @description What the column is called, the preferred first. Case, blanks and punctuation do not matter. */
            headings: string[];
            /** @description Without it, it is not a file of this layout. */
            needed?: boolean;
        };
        /** @description How far a campaign is. */
        Progress: {
            /** @description The campaign. */
            campaign_id: components["schemas"]["CampaignId"];
            /**
             * Format: int64
             * @description Targets visited, but not served so far and still in the campaign.
             */
            failed: number;
            /** @description Frozen debt of the targets, one amount per currency. */
            frozen: components["schemas"]["Money"][];
            /**
             * Format: int64
             * @description Members left alone for comparison.
             */
            held_out: number;
            launched_on?: components["schemas"]["Day"] | null;
            /** @description Visits by outcome. */
            outcomes: components["schemas"]["OutcomeCount"][];
            /**
             * Format: int64
             * @description Targets who paid their frozen debt in full within the window.
             */
            paid: number;
            /**
             * Format: int64
             * @description Targets with a printed notice.
             */
            printed: number;
            /**
             * Format: int64
             * @description Printed notices called back.
             */
            recalled: number;
            /** @description Received from the targets within the window, of each at most its frozen debt; one amount per currency. */
            recovered: components["schemas"]["Money"][];
            /** @description Its human reference. */
            reference: string;
            /**
             * Format: int64
             * @description Rounds given to technicians.
             */
            rounds: number;
            /**
             * Format: int64
             * @description Targets whose notice was served.
             */
            served: number;
            /** @description The stage it is in. */
            stage: string;
            /**
             * Format: int64
             * @description Members who receive it.
             */
            targets: number;
            /** @description Its title. */
            title: string;
            /**
             * Format: int64
             * @description Visits to doors, second attempts included.
             */
            visits: number;
            /**
             * Format: int64
             * @description Targets who left before the end.
             */
            withdrawn: number;
        };
        /** @description The money of a campaign in one currency. */
        ProgressAmounts: {
            /** @description Frozen debt of the targets. */
            frozen: components["schemas"]["Money"];
            /** @description Received within the window, of each target at most its frozen debt. */
            recovered: components["schemas"]["Money"];
            recovered_bp?: components["schemas"]["BasisPoints"] | null;
        };
        /** @description The launched campaigns. */
        ProgressListOut: {
            /** @description One entry per campaign, the newest first. */
            items: components["schemas"]["ReportingCampaignProgress"][];
        };
        /** @description The load of one day. */
        ProjectedDay: {
            /** @description The day. */
            day: components["schemas"]["Day"];
            /**
             * Format: int32
             * @description Letters handed to the printers.
             */
            letters: number;
            /**
             * Format: int32
             * @description Doors of campaigns that run already.
             */
            other_visits: number;
            /**
             * Format: int32
             * @description Doors above what the team can do.
             */
            over_capacity: number;
            /**
             * Format: int32
             * @description Doors of this campaign.
             */
            visits: number;
        };
        /** @description What a plan would ask of the team. */
        Projection: {
            /** @description Every day with something to do. */
            days: components["schemas"]["ProjectedDay"][];
            /**
             * Format: int32
             * @description Days on which more doors are planned, other campaigns included, than the team can do.
             */
            days_over_capacity: number;
            first_visit_on?: components["schemas"]["Day"] | null;
            last_visit_on?: components["schemas"]["Day"] | null;
            /** @description The day of the launch that it counts from. */
            launch_on: components["schemas"]["Day"];
            /**
             * Format: int32
             * @description Letters in all.
             */
            letters: number;
            /**
             * Format: int32
             * @description Doors in all.
             */
            visits: number;
        };
        /**
         * @description A kind of proof.
         * @enum {string}
         */
        ProofKind: "scan" | "signature" | "photo";
        /** @description One proof. */
        ProofOut: {
            captured_at?: components["schemas"]["Timestamp"] | null;
            /** @description The code that was read. */
            code_scanned?: string | null;
            exif?: components["schemas"]["Position"] | null;
            /** @description Whether its bytes are here. */
            is_here: boolean;
            /** @description Its kind. */
            kind: components["schemas"]["ProofKind"];
            /** @description What the bytes are. */
            mime?: string | null;
            /** @description The hash of its bytes. */
            sha256?: string | null;
            /** @description Where the bytes are, once they are here. */
            url?: string | null;
        };
        /** @description The operation that was asked for. */
        PublishOut: {
            operation_id: components["schemas"]["OperationId"];
            operation_url: string;
        };
        /** @description A batch of a phone's queue. Unknown members are ignored: phones may be newer than servers. */
        PushIn: {
            /** @description The phone; the same as in the token. */
            device_id: components["schemas"]["DeviceId"];
            /** @description Up to 200 items, each a `MutationIn`. */
            mutations: components["schemas"]["MutationIn"][];
            /**
             * Format: int32
             * @description The protocol's version: 1.
             */
            schema_version: number;
            sent_at?: components["schemas"]["Timestamp"] | null;
        };
        /** @description What became of a batch. */
        PushOut: {
            /** @description Where the feed stands; pull until you have it. */
            cursor: string;
            /**
             * Format: int64
             * @description The last number that got its final answer; everything up to it may be forgotten.
             */
            last_mutation_id: number;
            /** @description One answer per item, and one per item that had waited and ran now. */
            results: components["schemas"]["ResultOut"][];
        };
        /** @description Shares of the targets, in basis points; `null` without targets. */
        Rates: {
            paid_bp?: components["schemas"]["BasisPoints"] | null;
            printed_bp?: components["schemas"]["BasisPoints"] | null;
            served_bp?: components["schemas"]["BasisPoints"] | null;
            withdrawn_bp?: components["schemas"]["BasisPoints"] | null;
        };
        /** @description Why a notice is taken back. */
        RecallIn: {
            /**
             * @description For whoever asks later.
             * @example the amount is wrong
             */
            reason: string;
        };
        /** @description Which notices are taken back, and why. */
        RecallManyIn: {
            campaign_id?: components["schemas"]["CampaignId"] | null;
            print_run_id?: components["schemas"]["PrintRunId"] | null;
            /**
             * @description For whoever asks later.
             * @example printed with the wrong letterhead
             */
            reason: string;
        };
        /** @description What a recall came to. */
        RecalledOut: {
            /** @description On paper: to be brought back. */
            recalled: number;
            /** @description Stops that left their rounds. */
            stops: number;
            /**
             * Format: int64
             * @description Not on paper yet: never printed.
             */
            withdrawn: number;
        };
        /**
         * @description Id of a receipt.
         * @example rct_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        ReceiptId: string;
        /** @description A receipt to record. The account is named by its id or by its reference. */
        ReceiptIn: {
            account_id?: components["schemas"]["AccountId"] | null;
            account_reference?: string | null;
            amount: components["schemas"]["Money"];
            /** @example transfer */
            channel?: string | null;
            /** @description The business day it counts from. */
            effective_on: components["schemas"]["Day"];
            /**
             * @description The payment's own reference; the same one again is the same payment.
             * @example PAY-2026-000123
             */
            reference: string;
        };
        /** @description A receipt. */
        ReceiptOut: {
            account_id: components["schemas"]["AccountId"];
            amount: components["schemas"]["Money"];
            channel?: string | null;
            effective_on: components["schemas"]["Day"];
            id: components["schemas"]["ReceiptId"];
            /** @description What it pays, oldest due first; what was taken back is left out. */
            paid: components["schemas"]["PaymentOut"][];
            recorded_at: components["schemas"]["Timestamp"];
            reference: string;
            return_reason?: string | null;
            returned_on?: components["schemas"]["Day"] | null;
            /** @description What is not allocated to documents. */
            unapplied: components["schemas"]["Money"];
        };
        /** @description What an arm has paid in one currency. */
        RecoveredShare: components["schemas"]["Money"] & {
            /**
             * Format: double
             * @description Its share of the frozen debt, in percent.
             */
            pct?: number | null;
        };
        /** @description What had come in by a day. */
        RecoveryPoint: {
            control: components["schemas"]["Money"][];
            day: components["schemas"]["Day"];
            /**
             * Format: int64
             * @description Days since the launch.
             */
            day_number: number;
            treated: components["schemas"]["Money"][];
        };
        /** @description A refresh token. */
        RefreshIn: {
            refresh_token: string;
        };
        /** @description A refused cell. */
        RefusedRowOut: {
            /** @description The column's heading; empty when the row as a whole is refused. */
            column: string;
            /**
             * Format: int32
             * @description The line in the file, from 1.
             */
            line: number;
            /** @example is not a day: expected YYYY-MM-DD */
            reason: string;
            /** @description The sheet, for workbooks of several. */
            sheet?: string | null;
            value: string;
        };
        /** @description A new customer who may not be reached. */
        RegisteredCustomerOut: {
            customer_id: components["schemas"]["CustomerId"];
            email?: string | null;
            email_validity: components["schemas"]["ContactValidity"];
            missing: string[];
            name: string;
            phone?: string | null;
            phone_validity: components["schemas"]["ContactValidity"];
            reference: string;
        };
        /** @description What was registered in a month, by the instant the books learnt of it; contacts are as they are now. */
        RegistrationsOut: {
            accounts: number;
            /** @description Accounts of which it is not known where they bill. */
            accounts_without_premise: number;
            /** @description Telephone numbers and e-mail addresses by what their form tells. */
            contacts: components["schemas"]["ContactCountOut"][];
            customers: number;
            /** @description The first day of the month. */
            from: components["schemas"]["Day"];
            /** @description Customers without it, by field. */
            missing: components["schemas"]["MissingFieldOut"][];
            /** @description The first 500 customers with no plausible telephone number or e-mail address, by reference. */
            to_complete: components["schemas"]["RegisteredCustomerOut"][];
        };
        /** @description How one regulator wants its lists. */
        RegulatorProfile: {
            /** @description The code it is named by. */
            code: string;
            /** @description What the regulator wants. */
            profile: components["schemas"]["Profile"];
            version: components["schemas"]["Version"];
        };
        /** @description An item that was refused. */
        RejectedOut: {
            code?: components["schemas"]["AnswerCode"] | null;
            /** @description The phone. */
            device_id: components["schemas"]["DeviceId"];
            /** @description The item as sent. */
            item: Record<string, never>;
            /** @description What exactly, for whoever looks into it. */
            message?: string | null;
            /** @description What was to be done. */
            name: string;
            /**
             * Format: int64
             * @description Its number in the phone's queue.
             */
            number: number;
            /** @description Whose. */
            person_id: components["schemas"]["PersonId"];
            /** @description When it arrived. */
            received_at: components["schemas"]["Timestamp"];
            text?: components["schemas"]["Words"] | null;
        };
        /** @description A report as issued; its figures never change. */
        Report: {
            /** @description Last day it covers. */
            as_of: components["schemas"]["Day"];
            campaign_id?: components["schemas"]["CampaignId"] | null;
            /** @description The figures. */
            figures: components["schemas"]["Figures"];
            /** @description First day it covers. */
            first_day: components["schemas"]["Day"];
            /** @description The report. */
            id: components["schemas"]["ReportId"];
            /** @description When it was issued. */
            issued_at: components["schemas"]["Timestamp"];
            /** @description Who issued it. */
            issued_by: string;
            /** @description Which report: `monthly-collection`. */
            kind: components["schemas"]["ReportKind"];
            /** @description Its title. */
            title: string;
        };
        /** @description One value. */
        ReportCell: {
            /** @enum {string} */
            type: "empty";
        } | {
            /** @enum {string} */
            type: "text";
            /** @description Words. */
            value: string;
        } | {
            /** @enum {string} */
            type: "money";
            /** @description An amount. */
            value: components["schemas"]["Money"];
        } | {
            /** @enum {string} */
            type: "day";
            /** @description A business day. */
            value: components["schemas"]["Day"];
        } | {
            /** @enum {string} */
            type: "integer";
            /**
             * Format: int64
             * @description A count.
             */
            value: number;
        } | {
            /** @enum {string} */
            type: "share";
            /** @description A share, in basis points. */
            value: components["schemas"]["BasisPoints"];
        };
        /** @description A column. */
        ReportColumn: {
            /** @description Whether it holds figures, which align at their end. */
            is_figure: boolean;
            /** @description Its heading. */
            title: string;
        };
        /** @description A key figure. */
        ReportFigure: {
            /** @description What it is. */
            label: string;
            /** @description Which currency, which interval. */
            note?: string | null;
            /** @description How much. */
            value: components["schemas"]["ReportCell"];
        };
        /**
         * @description Id of a report.
         * @example rep_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        ReportId: string;
        /** @description What to report on. */
        ReportIn: {
            campaign_id?: components["schemas"]["CampaignId"] | null;
            /** @description Which report. */
            kind: components["schemas"]["ReportKind"];
            /** @description The month of `monthly-collection`: `2026-03`; the current one when left out. */
            month?: string | null;
        };
        /**
         * @description Which report.
         * @enum {string}
         */
        ReportKind: "monthly-collection" | "campaign-result";
        /** @description A kind of report. */
        ReportKindDescription: {
            /** @description Its code: `monthly-collection`. */
            code: components["schemas"]["ReportKind"];
            /** @description Its files. */
            formats: string[];
            /** @description Its name. */
            name: components["schemas"]["Words"];
            /** @description What has to be said to get one. */
            parameters: components["schemas"]["Parameter"][];
            /** @description What it is for. */
            purpose: components["schemas"]["Words"];
        };
        /** @description The kinds of reports. */
        ReportKindsOut: {
            /** @description In the order they are offered. */
            items: components["schemas"]["ReportKindDescription"][];
        };
        /** @description A report as it is read. */
        ReportPaper: {
            /** @description The figures that matter most. */
            figures: components["schemas"]["ReportFigure"][];
            /** @description Which report. */
            kind: components["schemas"]["ReportKind"];
            /** @description What the figures mean and what to keep in mind. */
            notes: string[];
            /** @description What it covers. */
            subtitle: string;
            /** @description Its tables, in reading order. */
            tables: components["schemas"]["ReportTable"][];
            /** @description Its title. */
            title: string;
        };
        /** @description A table. */
        ReportTable: {
            /** @description Its name in the address of its CSV file. */
            code: string;
            /** @description Its columns. */
            columns: components["schemas"]["ReportColumn"][];
            /** @description Its rows; each has as many cells as there are columns. */
            rows: components["schemas"]["ReportCell"][][];
            /** @description Its heading. */
            title: string;
        };
        /** @description How far a campaign is, with its rates. */
        ReportingCampaignProgress: components["schemas"]["Progress"] & {
            /** @description The money once more, one entry per currency. */
            amounts: components["schemas"]["ProgressAmounts"][];
            /** @description Shares of the targets. */
            rates: components["schemas"]["Rates"];
        };
        /** @description Why a notice is printed again. */
        ReprintIn: {
            /**
             * @description What happened to the sheet before.
             * @example spoiled
             */
            reason: string;
        };
        /** @description How much waits, for the home page. */
        RequestCounts: {
            /**
             * Format: int32
             * @description Of them, only because the caller stands in for somebody.
             */
            by_delegation: number;
            /**
             * Format: int32
             * @description Open requests that somebody has to look at.
             */
            escalated: number;
            /**
             * Format: int32
             * @description Open requests.
             */
            open: number;
            /**
             * Format: int32
             * @description Open requests whose deadline has passed.
             */
            overdue: number;
            /**
             * Format: int32
             * @description Requests that wait for the caller's vote.
             */
            waiting_for_me: number;
        };
        /** @description A request with everything an approver needs. */
        RequestOut: {
            amounts: components["schemas"]["Money"][];
            /** @description Whether the caller may vote now. */
            can_vote: boolean;
            /**
             * Format: int32
             * @description From 1; `null` when nobody is asked.
             */
            current_stage?: number | null;
            decided_at?: components["schemas"]["Timestamp"] | null;
            /** @description Papers worth reading before deciding. */
            documents: components["schemas"]["DocumentLink"][];
            editors: components["schemas"]["PersonId"][];
            escalated?: components["schemas"]["Escalation"] | null;
            facts: components["schemas"]["Fact"][];
            history: components["schemas"]["HistoryOut"][];
            id: components["schemas"]["ApprovalRequestId"];
            largest: components["schemas"]["Money"][];
            /** @description The names of requester and editors, as far as they are known. */
            makers: components["schemas"]["MakerOut"][];
            opened_at: components["schemas"]["Timestamp"];
            policy_id?: components["schemas"]["PolicyId"] | null;
            reason?: string | null;
            requester: components["schemas"]["PersonId"];
            /** @description `null` until identity has told it. */
            requester_name?: string | null;
            /** @description The largest lines of what is asked for. */
            samples: components["schemas"]["SampleLine"][];
            stages: components["schemas"]["StageOut"][];
            state: components["schemas"]["ApprovalsState"];
            subject: components["schemas"]["Subject"];
            version: components["schemas"]["Version"];
            why_not?: components["schemas"]["WhyNotOut"] | null;
        };
        /** @description Whether nothing of the audit trail was changed since. */
        RequestProof: components["schemas"]["Verified"] & {
            /** @description Whether every link of its hash chain holds. */
            intact: boolean;
            /** @description The stream of the audit trail that keeps the history. */
            stream: string;
        };
        /** @description A request in a list. */
        RequestRow: {
            /**
             * Format: int64
             * @description Hours it has waited, or took until it was decided.
             */
            age_hours: number;
            amounts: components["schemas"]["Money"][];
            /** @description Whether that is so only because the caller stands in for somebody. */
            by_delegation: boolean;
            decided_at?: components["schemas"]["Timestamp"] | null;
            escalated?: components["schemas"]["Escalation"] | null;
            id: components["schemas"]["ApprovalRequestId"];
            opened_at: components["schemas"]["Timestamp"];
            reason?: string | null;
            requester: components["schemas"]["PersonId"];
            /** @description `null` until identity has told it. */
            requester_name?: string | null;
            stage?: components["schemas"]["StageRow"] | null;
            /**
             * Format: int32
             * @description Stages there are.
             */
            stages: number;
            /**
             * Format: int32
             * @description Of them, approved.
             */
            stages_approved: number;
            state: components["schemas"]["ApprovalsState"];
            subject: components["schemas"]["Subject"];
            version: components["schemas"]["Version"];
            /** @description Whether the caller is asked and has not voted. */
            waits_for_me: boolean;
        };
        /** @description What one door asks for. */
        RequirementIn: {
            /** @description The membership. */
            member_id: components["schemas"]["MemberId"];
            /** @description What the technician must be able to do. */
            skills?: string[];
            window?: components["schemas"]["Hours"] | null;
        };
        /** @description What became of an item. */
        ResultOut: {
            code?: components["schemas"]["AnswerCode"] | null;
            /**
             * Format: int64
             * @description The version of the thing after it.
             */
            entity_version?: number | null;
            /**
             * Format: int64
             * @description Its number.
             */
            id: number;
            /** @description What exactly, for whoever looks into it. */
            message?: string | null;
            /** @description What became of it. */
            status: components["schemas"]["Status"];
            text?: components["schemas"]["Words"] | null;
        };
        /** @description A receipt that comes back. */
        ReturnIn: {
            /** @description The business day it came back. */
            effective_on: components["schemas"]["Day"];
            fee?: components["schemas"]["Money"] | null;
            /** @example cheque bounced */
            reason: string;
        };
        /** @description Why and from when something is undone. */
        ReversalIn: {
            /** @description The business day it counts from. */
            effective_on: components["schemas"]["Day"];
            /** @example written off by mistake */
            reason: string;
        };
        /**
         * @description What a supervisor thinks of a visit.
         * @enum {string}
         */
        Review: "has_issues" | "approved" | "rejected";
        /** @description What a supervisor thinks of a visit. */
        ReviewIn: {
            /** @description Why; needed to reject. */
            comment?: string | null;
            /** @description What is thought of it. */
            state: components["schemas"]["Review"];
        };
        /** @description One look at a visit. */
        ReviewOut: {
            /** @description Why. */
            comment?: string | null;
            /** @description When. */
            reviewed_at: components["schemas"]["Timestamp"];
            /** @description By whom. */
            reviewed_by: components["schemas"]["Actor"];
            /** @description What was thought of it. */
            state: components["schemas"]["Review"];
        };
        /**
         * @description What a person may do. A person can hold several.
         * @enum {string}
         */
        Role: "admin" | "planner" | "finance" | "legal" | "director" | "supervisor" | "technician" | "operations" | "manager" | "auditor";
        /** @description The key that signs from now on. */
        RotatedOut: {
            kid: string;
        };
        /** @description A round with its stops. */
        RoundDetail: components["schemas"]["RoundOut"] & {
            /** @description The doors in order. */
            stops: components["schemas"]["StopOut"][];
        };
        /**
         * @description Id of a round.
         * @example rnd_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        RoundId: string;
        /** @description One technician's way on one day. */
        RoundOut: {
            assigned_at?: components["schemas"]["Timestamp"] | null;
            /** @description When the technician should be back. */
            back_at: components["schemas"]["TimeOfDay"];
            /** @description The campaign. */
            campaign_id: components["schemas"]["CampaignId"];
            /** @description Its human reference. */
            campaign_reference?: string | null;
            /** @description Its title; not for technicians. */
            campaign_title?: string | null;
            /** @description The day. */
            day: components["schemas"]["Day"];
            /** @description Where it begins and ends. */
            depot: components["schemas"]["Position"];
            /**
             * Format: int32
             * @description At how many of them somebody was.
             */
            done: number;
            /**
             * Format: int32
             * @description How many doors.
             */
            doors: number;
            finished_at?: components["schemas"]["Timestamp"] | null;
            /** @description The round. */
            id: components["schemas"]["RoundId"];
            /**
             * Format: int64
             * @description Length of the way.
             */
            metres: number;
            /**
             * Format: int32
             * @description Counts the rounds of the campaign's day, from 1.
             */
            number: number;
            /** @description When it was planned. */
            planned_at: components["schemas"]["Timestamp"];
            /** @description From when to when. */
            shift: components["schemas"]["Hours"];
            started_at?: components["schemas"]["Timestamp"] | null;
            /** @description Where it stands. */
            state: components["schemas"]["RoundState"];
            /** @description Who walks it. */
            technician: components["schemas"]["PersonId"];
            /** @description Their name, where known. */
            technician_name?: string | null;
            /** @description Counts changes. */
            version: components["schemas"]["Version"];
        };
        /** @description How a round stands. */
        RoundStanding: components["schemas"]["RoundOut"] & {
            /**
             * Format: int64
             * @description Doors where the notice was delivered.
             */
            delivered: number;
            /**
             * Format: int64
             * @description Visits that wait for a review.
             */
            doubts: number;
            /**
             * Format: int64
             * @description Doors where it was not.
             */
            failed: number;
            last_position?: components["schemas"]["Position"] | null;
            last_seen_at?: components["schemas"]["Timestamp"] | null;
            last_visit_at?: components["schemas"]["Timestamp"] | null;
            /**
             * Format: int64
             * @description By how many minutes the round is behind its plan; nothing when it is not.
             */
            minutes_late?: number | null;
            next_at?: components["schemas"]["TimeOfDay"] | null;
            /**
             * Format: int64
             * @description Doors still to be knocked on.
             */
            open: number;
            /**
             * Format: int64
             * @description Doors taken off: recalled, moved, nobody came.
             */
            taken_off: number;
        };
        /**
         * @description Where a round stands.
         * @enum {string}
         */
        RoundState: "draft" | "assigned" | "active" | "finished";
        /** @description Rounds. */
        RoundsChanged: {
            /** @description New on the phone. */
            created: components["schemas"]["PhoneRound"][];
            /** @description Gone. */
            deleted: components["schemas"]["RoundId"][];
            /** @description Changed. */
            updated: components["schemas"]["PhoneRound"][];
        };
        /**
         * @description What a row can be.
         * @enum {string}
         */
        RowKind: "invoice" | "debit_note" | "credit_note" | "receipt" | "skip";
        /** @description How many must agree. */
        Rule: {
            /** @enum {string} */
            kind: "any";
        } | {
            /** @enum {string} */
            kind: "first_response";
        } | {
            /** @enum {string} */
            kind: "all";
        } | {
            /** @enum {string} */
            kind: "all_responded_any";
        } | {
            /** @enum {string} */
            kind: "count";
            /**
             * Format: int32
             * @description At least 1.
             */
            needed: number;
        } | {
            /** @enum {string} */
            kind: "percent";
            /**
             * Format: int32
             * @description 1 to 100.
             */
            percent: number;
        };
        /** @description How far a run is. */
        RunProgress: {
            /**
             * Format: int64
             * @description PDFs there will be.
             */
            batches: number;
            /**
             * Format: int64
             * @description PDFs that are made.
             */
            batches_done: number;
            /**
             * Format: int64
             * @description Pages in them.
             */
            pages: number;
            /**
             * Format: int64
             * @description Notices there will be.
             */
            pieces: number;
            /**
             * Format: int64
             * @description Notices in the PDFs that are made.
             */
            pieces_done: number;
        };
        /** @description One line out of what is to be approved. */
        SampleLine: {
            /** @description The frozen amount. */
            amount: components["schemas"]["Money"];
            /**
             * Format: int64
             * @description Days past due when frozen, where that is known.
             */
            days_past_due?: number | null;
            /** @description Whom it is about. */
            name: string;
            /** @description Its reference: that of an account. */
            reference: string;
        };
        /** @description Lines that say something about all rows below them. */
        Section: {
            /** @description What they say. */
            field: components["schemas"]["ImportField"];
            /** @description What the line begins with; the value stands behind it. Empty: the value is a line's only filled cell, its first. */
            labels?: string[];
        };
        /** @description A selection with a name. */
        Segment: {
            archived_at?: components["schemas"]["Timestamp"] | null;
            created_at: components["schemas"]["Timestamp"];
            id: components["schemas"]["SegmentId"];
            rule: Record<string, never>;
            sentence?: components["schemas"]["Sentence"] | null;
            title: string;
            updated_at: components["schemas"]["Timestamp"];
            version: components["schemas"]["Version"];
        };
        /** @description One thing a rule may test. */
        SegmentField: {
            kind: components["schemas"]["SegmentFieldKind"];
            /** @description What people call it. */
            label: components["schemas"]["Sentence"];
            /** @description The name in rules. */
            name: string;
            /** @description The operators it understands. */
            operators: string[];
            /** @description The only values there are; empty when any will do. */
            options: string[];
        };
        /**
         * @description What kind of value a field holds; decides its operators and how a typed value is read.
         * @enum {string}
         */
        SegmentFieldKind: "text" | "integer" | "amount" | "day" | "days_since" | "boolean" | "set";
        /**
         * @description Id of a segment.
         * @example seg_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        SegmentId: string;
        /** @description A selection to keep. */
        SegmentInput: {
            /** @description A react-querybuilder rule group. */
            rule: Record<string, never>;
            /** @description What people call it. */
            title: string;
        };
        /** @description A selection in a list. */
        SegmentRow: components["schemas"]["Segment"] & {
            /** @description The campaigns that took its rule, newest first. */
            campaigns: components["schemas"]["SegmentUse"][];
            created_by: components["schemas"]["CampaignPerson"];
        };
        /** @description A campaign that took the rule of a segment. */
        SegmentUse: {
            id: components["schemas"]["CampaignId"];
            reference: string;
            stage: components["schemas"]["Stage"];
            title: string;
        };
        /** @description One version of a selection. */
        SegmentVersion: {
            changed_at: components["schemas"]["Timestamp"];
            changed_by: components["schemas"]["CampaignPerson"];
            rule: Record<string, never>;
            sentence?: components["schemas"]["Sentence"] | null;
            title: string;
            version: components["schemas"]["Version"];
        };
        /** @description A sentence in both languages. */
        Sentence: {
            /** @description Arabic. */
            ar: string;
            /** @description English. */
            en: string;
        };
        /**
         * @description Id of a session.
         * @example ses_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        SessionId: string;
        /** @description A signed-in client: send the access token as `Authorization: Bearer …`, trade the refresh token before it expires. */
        SessionOut: {
            access_token: string;
            device_id?: components["schemas"]["DeviceId"] | null;
            /**
             * Format: int64
             * @description Seconds until the access token expires.
             * @example 600
             */
            expires_in: number;
            person: components["schemas"]["SessionPerson"];
            /** @description Good for one use; the answer to that use brings the next. */
            refresh_token: string;
            /** @description Which of `GET /me/sessions` this one is. */
            session_id: components["schemas"]["SessionId"];
        };
        /** @description Who is signed in. */
        SessionPerson: {
            email: string;
            id: components["schemas"]["PersonId"];
            name: string;
            roles: components["schemas"]["Role"][];
            team_id?: components["schemas"]["TeamId"] | null;
        };
        /**
         * @description How doors are shared out among the technicians.
         * @enum {string}
         */
        Share: "fewest_technicians" | "evenly";
        /** @description Who wants to sign in. */
        SignInIn: {
            /** @example huda@example.com */
            email: string;
            password: string;
        };
        /**
         * @description Where a campaign is.
         * @enum {string}
         */
        Stage: "draft" | "in_approval" | "approved" | "scheduled" | "running" | "paused" | "completed" | "closed" | "rejected" | "cancelled";
        /**
         * @description Id of a stage.
         * @example stg_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        StageId: string;
        /** @description One stage. */
        StageOut: {
            decided_at?: components["schemas"]["Timestamp"] | null;
            due_at?: components["schemas"]["Timestamp"] | null;
            /** Format: int32 */
            due_hours: number;
            escalated_at?: components["schemas"]["Timestamp"] | null;
            external?: components["schemas"]["External"] | null;
            id: components["schemas"]["StageId"];
            name: string;
            on_reject: components["schemas"]["OnReject"];
            opened_at?: components["schemas"]["Timestamp"] | null;
            /** @description Whether its deadline has passed without a decision. */
            overdue: boolean;
            /** Format: int32 */
            position: number;
            role?: components["schemas"]["Role"] | null;
            rule: components["schemas"]["Rule"];
            state: components["schemas"]["StageState"];
            /** @description Who is asked; for a stage whose turn has not come, who would be asked today. */
            voters: components["schemas"]["VoterOut"][];
        };
        /** @description The stage whose voters are asked. */
        StageRow: {
            due_at?: components["schemas"]["Timestamp"] | null;
            name: string;
            /** @description Whether that has passed. */
            overdue: boolean;
            /** Format: int32 */
            position: number;
        };
        /** @description A stage as it is written: either a role, or somebody outside. */
        StageSpec: {
            /**
             * Format: int32
             * @description Working hours until somebody is told that nobody decided.
             * @example 72
             */
            due_hours: number;
            external?: components["schemas"]["External"] | null;
            /** @example Finance */
            name: string;
            on_reject?: components["schemas"]["OnReject"];
            role?: components["schemas"]["Role"] | null;
            rule: components["schemas"]["Rule"];
        };
        /**
         * @description Where a stage is.
         * @enum {string}
         */
        StageState: "not_requested" | "requested" | "approved" | "rejected" | "not_required" | "cancelled";
        /**
         * @description Where an import stands.
         * @enum {string}
         */
        State: "waiting" | "running" | "applied" | "refused" | "failed" | "cancelled";
        /** @description What one account comes to. */
        StatedAccountOut: {
            account_id: components["schemas"]["AccountId"];
            balance: components["schemas"]["Money"];
            cheques_in_hand: components["schemas"]["Money"];
            legal_entity: string;
            overdue: components["schemas"]["Money"];
            reference: string;
            unapplied: components["schemas"]["Money"];
        };
        /** @description A balance as stated; negative when overdrawn. */
        StatedBalanceOut: {
            amount: components["schemas"]["Money"];
            /**
             * @description The format's own code.
             * @example CLBD
             */
            code: string;
            on?: components["schemas"]["Day"] | null;
        };
        /** @description A total as stated. */
        StatedTotalOut: {
            amount?: components["schemas"]["Money"] | null;
            /**
             * @description The format's own code.
             * @example 100
             */
            code: string;
            /** Format: int64 */
            items?: number | null;
        };
        /** @description A statement of account. */
        StatementOut: {
            /** @description The conventions these figures follow. */
            basis: components["schemas"]["BasisOut"];
            /** @description A part for each currency the customer has an account in; amounts of different currencies are never added. */
            currencies: components["schemas"]["CurrencyStatementOut"][];
            customer_id: components["schemas"]["CustomerId"];
            customer_name: string;
            customer_name_ar?: string | null;
            customer_reference: string;
            from: components["schemas"]["Day"];
            /** @description As the books knew it at this instant: asked again with it, the statement is the same. */
            known_at: components["schemas"]["Timestamp"];
            /** @description The last day; ages are as of its end. */
            to: components["schemas"]["Day"];
        };
        /**
         * @description What became of one item.
         * @enum {string}
         */
        Status: "applied" | "duplicate" | "rejected" | "conflict" | "deferred";
        /** @description One step of a strategy. */
        Step: {
            /** @description What is done. */
            kind: components["schemas"]["StepKind"];
            /**
             * Format: int32
             * @description Days after the launch.
             */
            offset_days?: number;
            /**
             * Format: int32
             * @description Days the debtor is given to pay, from the day at the door.
             */
            pay_by_days?: number;
            /**
             * @description Which template is printed: its code.
             * @example high-debt-final-notice
             */
            template: string;
        };
        /**
         * @description What a step does.
         * @enum {string}
         */
        StepKind: "notice";
        /**
         * @description Id of a stop.
         * @example stp_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        StopId: string;
        /** @description One door of a round. What is owed is not shown: it is nobody's business at the door. */
        StopOut: {
            /** @description How to get in. */
            access_hint?: string | null;
            /** @description The account. */
            account_id: components["schemas"]["AccountId"];
            /** @description Its human reference; not for technicians. */
            account_reference?: string | null;
            /** @description Where the door is, in words. */
            address: components["schemas"]["Address"];
            /** @description Whom the notice is addressed to. */
            addressee: components["schemas"]["Addressee"];
            /**
             * Format: int32
             * @description From 1.
             */
            attempt: number;
            /** @description Whom to call at the door. */
            contact_phone?: string | null;
            expected_at?: components["schemas"]["TimeOfDay"] | null;
            /** @description The stop. */
            id: components["schemas"]["StopId"];
            /** @description The membership. */
            member_id: components["schemas"]["MemberId"];
            /**
             * Format: int64
             * @description Metres from the place before.
             */
            metres: number;
            /** @description What technicians wrote down. */
            note?: string | null;
            notice?: components["schemas"]["CarriedOut"] | null;
            outcome?: components["schemas"]["Outcome"] | null;
            position?: components["schemas"]["Position"] | null;
            /** @description Why it was taken off. */
            reason?: string | null;
            /** @description The round. */
            round_id: components["schemas"]["RoundId"];
            /**
             * Format: int32
             * @description Place in the round, from 1.
             */
            sequence: number;
            /** @description Where it stands. */
            state: components["schemas"]["StopState"];
            /** @description Counts changes. */
            version: components["schemas"]["Version"];
            visited_at?: components["schemas"]["Timestamp"] | null;
        };
        /**
         * @description Where a stop stands; what came of it is its outcome.
         * @enum {string}
         */
        StopState: "draft" | "assigned" | "completed" | "cancelled";
        /** @description What a campaign does to its targets. */
        Strategy: {
            /** @description Its steps, in order; a draft may have none yet. */
            steps: components["schemas"]["Step"][];
        };
        /** @description What somebody is asked to approve. Approvals knows nothing else of it. */
        Subject: {
            /** @description SHA-256 of what is frozen; a decision binds to it. */
            hash: string;
            /** @description Its id, in text form. */
            id: string;
            /** @description What it is: `campaign`, `defaulter_list`. With `.approve` it is the action of a policy. */
            kind: string;
            /** @description Where to look at it: a path of the suite. */
            link: string;
            /**
             * Format: int32
             * @description Which revision.
             */
            revision: number;
            /** @description What people call it. */
            title: string;
        };
        /** @description What an item promised, and what arrived of it. */
        SubmissionOut: {
            /** @description Whether all of them are here. */
            complete: boolean;
            /** @description The bytes it promised. */
            expected_blobs: components["schemas"]["ExpectedBlob"][];
            /** @description What became of the item. */
            status: components["schemas"]["Status"];
        };
        /** @description What accounts come to, as last told. */
        SummaryOut: {
            /**
             * Format: int64
             * @description In all currencies.
             */
            accounts: number;
            /** @description The day the books stand at. */
            as_of: components["schemas"]["Day"];
            currencies: components["schemas"]["SumsOut"][];
        };
        /** @description What accounts of one currency come to. */
        SumsOut: {
            /** Format: int64 */
            accounts: number;
            currency: components["schemas"]["Currency"];
            /** @description Open documents. */
            open: components["schemas"]["Money"];
            /** @description Open documents past their due day. */
            overdue: components["schemas"]["Money"];
            to_collect: components["schemas"]["Money"];
        };
        /** @description What the phone has to learn. */
        SyncOut: {
            /** @description By kind of thing. */
            changes: components["schemas"]["ChangesOut"];
            /** @description For the next pull. */
            cursor: string;
            /** @description Pull again at once. */
            has_more: boolean;
            /**
             * Format: int64
             * @description The last number of this phone's queue that got its final answer.
             */
            last_mutation_id: number;
            /** @description Forget what you have: everything is in `created`. */
            reset: boolean;
            /**
             * Format: int32
             * @description The protocol's version.
             */
            schema_version: number;
            /** @description The server's clock. */
            server_time: components["schemas"]["Timestamp"];
            /** @description What the server asks of the app. */
            settings: components["schemas"]["PhoneSettings"];
            /** @description The business day; a round of this day is today's. */
            today: components["schemas"]["Day"];
        };
        /** @description One kind of rows. */
        TableOut: {
            /** @description What the rows are, in a line. */
            about: string;
            columns: components["schemas"]["ColumnOut"][];
            kind?: components["schemas"]["Kind"] | null;
        };
        /** @description Doors that are taken off. */
        TakeOffIn: {
            /** @description Why. */
            reason: string;
            /** @description 1 to 200 open stops. */
            stops: components["schemas"]["StopId"][];
        };
        /** @description Doors that were taken off. */
        TakenOff: {
            /** @description They are due again. */
            stops: components["schemas"]["StopId"][];
        };
        /**
         * @description Id of a task.
         * @example tsk_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        TaskId: string;
        /** @description What is to be done, by whom and when. */
        TaskInput: {
            due_on?: components["schemas"]["Day"] | null;
            /** @description More about it. */
            note?: string | null;
            person_id?: components["schemas"]["PersonId"] | null;
            starts_on?: components["schemas"]["Day"] | null;
            team_id?: components["schemas"]["TeamId"] | null;
            /** @description What is to be done. */
            title: string;
        };
        /** @description A stop on its technician's phone. */
        TaskOut: {
            /** @description How to get in. */
            access_hint?: string | null;
            /** @description Where the door is, in words. */
            address: components["schemas"]["Address"];
            /** @description Whom the notice is addressed to. */
            addressee: components["schemas"]["Addressee"];
            /**
             * Format: int32
             * @description From 1.
             */
            attempt: number;
            /** @description Whom to call at the door. */
            contact_phone?: string | null;
            expected_at?: components["schemas"]["TimeOfDay"] | null;
            /** @description The stop. */
            id: components["schemas"]["StopId"];
            /** @description The membership: the same for every attempt at this door. */
            member_id: components["schemas"]["MemberId"];
            /**
             * Format: int64
             * @description Metres from the place before.
             */
            metres: number;
            /** @description What technicians wrote down. */
            note?: string | null;
            notice?: components["schemas"]["CarriedOut"] | null;
            outcome?: components["schemas"]["Outcome"] | null;
            position?: components["schemas"]["Position"] | null;
            /** @description The round. */
            round_id: components["schemas"]["RoundId"];
            /**
             * Format: int32
             * @description Place in the round, from 1.
             */
            sequence: number;
            /** @description Where it stands. */
            state: components["schemas"]["StopState"];
            /** @description Counts changes: `base_version` of an edit. */
            version: components["schemas"]["Version"];
            visited_at?: components["schemas"]["Timestamp"] | null;
        };
        /** @description Stops. */
        TasksChanged: {
            /** @description New on the phone. */
            created: components["schemas"]["TaskOut"][];
            /** @description Gone: recalled, reassigned, taken off. */
            deleted: components["schemas"]["StopId"][];
            /** @description What to do about the paper of those in `deleted`. */
            gone: components["schemas"]["GoneOut"][];
            /** @description Changed. */
            updated: components["schemas"]["TaskOut"][];
        };
        /**
         * @description Id of a team.
         * @example tem_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        TeamId: string;
        /** @description A team to add, or a new name. */
        TeamIn: {
            /** @example Field team north */
            name: string;
        };
        /** @description Some people who work together. */
        TeamOut: {
            id: components["schemas"]["TeamId"];
            name: string;
            version: components["schemas"]["Version"];
        };
        /** @description What became of one technician's visits. */
        TechnicianResult: {
            /**
             * Format: int64
             * @description Of them, delivered.
             */
            delivered: number;
            /**
             * Format: int64
             * @description Of them, failed.
             */
            failed: number;
            /**
             * Format: int64
             * @description Of them, with doubts for a supervisor.
             */
            flagged: number;
            /** @description Their name, where it is known. */
            name?: string | null;
            /**
             * Format: int64
             * @description Rounds given to them.
             */
            rounds: number;
            /**
             * Format: int64
             * @description Doors on them.
             */
            stops: number;
            /** @description Who. */
            technician: components["schemas"]["PersonId"];
            /**
             * Format: int64
             * @description Visits.
             */
            visits: number;
        };
        /** @description A new version of a template. */
        TemplateIn: {
            /**
             * @description Whether new print runs use it from now on.
             * @default true
             */
            activate: boolean;
            /** @description Typst; it must mark every notice by `piece()`. */
            source: string;
            /** @description For people. */
            title: string;
        };
        /** @description A template. */
        TemplateOut: components["schemas"]["TemplateSummary"] & {
            /** @description Typst; it reads `json("data.json")` and may import `paper.typ`. */
            source: string;
        };
        /** @description A template without its source. */
        TemplateSummary: {
            active_version?: components["schemas"]["Version"] | null;
            /**
             * @description Its code: `high-debt-final-notice`.
             * @example high-debt-final-notice
             */
            code: string;
            /** @description When. */
            made_at: components["schemas"]["Timestamp"];
            /** @description Who made this version. */
            made_by: components["schemas"]["Actor"];
            /**
             * Format: int64
             * @description Print runs that used this version.
             */
            print_runs: number;
            /** @description SHA-256 of the source. */
            sha256: string;
            /** @description For people. */
            title: string;
            /** @description Counts from 1. */
            version: components["schemas"]["Version"];
        };
        /** @description The newest version of every template. */
        Templates: {
            items: components["schemas"]["TemplateSummary"][];
        };
        /** @description A code and what it means. */
        TermOut_AnswerCode: {
            /**
             * @description Why an item was refused or met a change, for programs.
             * @enum {string}
             */
            code: "task_withdrawn" | "task_reassigned" | "task_closed" | "soft" | "hard" | "forced" | "task_unknown" | "task_completed" | "notice_not_printed" | "invalid_args" | "malformed_item" | "mutation_unknown" | "mutation_id_reused" | "number_reused" | "replay" | "round_unknown" | "round_finished";
            /** @description For people. */
            text: components["schemas"]["Words"];
        };
        /** @description A code and what it means. */
        TermOut_Flag: {
            /**
             * @description A doubt, by its stable code.
             * @enum {string}
             */
            code: "LOC_NONE" | "LOC_MOCK" | "LOC_LOW_ACCURACY" | "LOC_STALE" | "LOC_OUTSIDE_FENCE" | "LOC_TELEPORT" | "TIME_SKEW" | "PHOTO_DUPLICATE" | "PHOTO_EXIF_FAR" | "SPEED_RUN" | "PROOF_MISSING" | "CODE_MISMATCH" | "CODE_VOID" | "FORCED";
            /** @description For people. */
            text: components["schemas"]["Words"];
        };
        /** @description A code and what it means. */
        TermOut_Gone: {
            /**
             * @description Why a stop is on a phone no more. A phone learns what to do with its paper, and nothing about the debtor.
             * @enum {string}
             */
            code: "recalled" | "reassigned" | "taken_off" | "round_ended";
            /** @description For people. */
            text: components["schemas"]["Words"];
        };
        /** @description A code and what it means. */
        TermOut_UnplannedReason: {
            /**
             * @description Why a door is not on a round. The codes are those of the routing tools people know.
             * @enum {string}
             */
            code: "SKILL_CONSTRAINT" | "TIME_WINDOW_CONSTRAINT" | "CAPACITY_CONSTRAINT" | "MAX_DURATION_CONSTRAINT" | "REACHABLE_CONSTRAINT" | "TOUR_SIZE_CONSTRAINT" | "NO_REASON_FOUND";
            /** @description For people. */
            text: components["schemas"]["Words"];
        };
        /** @description How the text is written. */
        TextRule: {
            /**
             * @description `,`, `;`, `|` or a tabulator; told by the line of headings when left out.
             * @default null
             */
            delimiter: string | null;
            /**
             * @description Told by the file when left out.
             * @default null
             */
            encoding: ("utf-8" | "utf-16le" | "utf-16be" | "windows-1250" | "windows-1252") | null;
            /**
             * Format: int32
             * @description The headings stand within this many lines; 200 when left out.
             * @default null
             */
            headings_within: number | null;
        };
        /** @description An account that does not tie. */
        TieOutAccountOut: {
            account_id: components["schemas"]["AccountId"];
            open: components["schemas"]["Money"];
            posted: components["schemas"]["Money"];
            reference: string;
            told?: components["schemas"]["Money"] | null;
        };
        /** @description Whether postings, open items and balances told come to the same. */
        TieOutOut: {
            /** @description The first 100 accounts that do not tie, by reference; sums may tie though accounts do not. */
            accounts: components["schemas"]["TieOutAccountOut"][];
            as_of: components["schemas"]["Day"];
            currencies: components["schemas"]["TieOutSumsOut"][];
            /** @description Every sum of every currency ties, and so does every account. */
            ties: boolean;
        };
        /** @description The sums of one currency. */
        TieOutSumsOut: {
            currency: components["schemas"]["Currency"];
            /** @description Open documents less what is unapplied, out of what is open. */
            open: components["schemas"]["Money"];
            /** @description Documents less receipts that stand, out of the postings. */
            posted: components["schemas"]["Money"];
            told?: components["schemas"]["Money"] | null;
        };
        /**
         * @description A time of the business day.
         * @example 08:30
         */
        TimeOfDay: string;
        /** @description A campaign over time. */
        Timeline: {
            ends_on?: components["schemas"]["Day"] | null;
            /** @description Whether the steps are only expected: nothing was launched. */
            projected: boolean;
            /** @description Phases, steps, milestones, tasks. */
            rows: components["schemas"]["TimelineRow"][];
            starts_on?: components["schemas"]["Day"] | null;
            /** @description The tasks of the rows, with everything about them. */
            tasks: components["schemas"]["CampaignTask"][];
            today: components["schemas"]["Day"];
        };
        /** @description One thing that happened. */
        TimelineOut: {
            amount?: components["schemas"]["Money"] | null;
            /** @description When the books learnt of it: an imported past was all learnt at once. */
            at: components["schemas"]["Timestamp"];
            facts: components["schemas"]["FactsOut"];
            /**
             * @description Of the document, the receipt or the hold.
             * @example doc_0197a2b4c6d87e3f8a9b0c1d2e3f4a5b
             */
            id: string;
            kind: components["schemas"]["What"];
            /** @description The business day it counts from; the timeline is in this order. */
            on: components["schemas"]["Day"];
            /** @description Of the document or the receipt; of the document held, for a hold on one. */
            reference?: string | null;
        };
        /** @description One row of a time line. */
        TimelineRow: components["schemas"]["TimelineWhat"] & {
            ends_on?: components["schemas"]["Day"] | null;
            /**
             * Format: int32
             * @description How far it is, 0 to 100.
             */
            progress: number;
            starts_on?: components["schemas"]["Day"] | null;
            /** @description How it stands. */
            state: components["schemas"]["TimelineState"];
        };
        /**
         * @description How a row stands.
         * @enum {string}
         */
        TimelineState: "planned" | "active" | "done" | "late";
        /** @description What a row is. */
        TimelineWhat: {
            /** @enum {string} */
            kind: "phase";
            /** @description Which. */
            phase: components["schemas"]["CampaignPhase"];
        } | {
            /**
             * Format: int32
             * @description Of them, served or gone.
             */
            finished: number;
            /** @enum {string} */
            kind: "step";
            /**
             * Format: int32
             * @description From 1.
             */
            step: number;
            /**
             * Format: int32
             * @description Targets of the step.
             */
            targets: number;
            /** @description What is printed. */
            template: string;
        } | {
            /** @enum {string} */
            kind: "milestone";
            /** @description Which. */
            milestone: components["schemas"]["MilestoneKind"];
        } | {
            /** @enum {string} */
            kind: "task";
            /** @description The task. */
            task_id: components["schemas"]["TaskId"];
            /** @description What is to be done. */
            title: string;
        };
        /**
         * Format: date-time
         * @description An instant in UTC (RFC 3339).
         * @example 2026-03-31T08:00:00.000000Z
         */
        Timestamp: string;
        /** @description One large debt. */
        TopDebtor: {
            /** @description The company that is owed. */
            legal_entity: string;
            /** @description The customer. */
            name: string;
            /** @description The account's reference. */
            reference: string;
            /** @description Amount to collect. */
            to_collect: components["schemas"]["Money"];
        };
        /** @description Rows that are sums. */
        TotalRule: {
            /**
             * Format: int32
             * @description 1 for the innermost; a level sums what stands since the last sum of its level or a higher one.
             */
            level: number;
            /** @description Which rows. */
            when: components["schemas"]["Condition"];
        };
        /** @description What to move where. The other account is named by its id or by its reference. */
        TransferIn: {
            amount?: components["schemas"]["Money"] | null;
            /** @description The business day it counts from. */
            effective_on: components["schemas"]["Day"];
            /** @example paid for the other unit */
            reason: string;
            receipt_id?: components["schemas"]["ReceiptId"] | null;
            to_account_id?: components["schemas"]["AccountId"] | null;
            to_account_reference?: string | null;
        };
        /** @description What was open over time. */
        TrendOut: {
            /** @description The day the books stand at: that of the last point. */
            as_of: components["schemas"]["Day"];
            currencies: components["schemas"]["CurrencyTrendOut"][];
        };
        /** @description What was open at the end of one day. */
        TrendPointOut: {
            /** @description Open documents by days past due. */
            buckets: components["schemas"]["AmountBucketOut"][];
            day: components["schemas"]["Day"];
            /** @description Open documents. */
            open: components["schemas"]["Money"];
            /** @description Open documents past their due day. */
            overdue: components["schemas"]["Money"];
        };
        /** @description Every day from the first to the last. */
        Trends: {
            /** @description The currencies that occur; each has an entry in every day's payments, in this order. */
            currencies: string[];
            /** @description One entry a day, the oldest first. */
            days: components["schemas"]["DayTrend"][];
            /** @description The first day. */
            from: components["schemas"]["Day"];
            /** @description The last day. */
            to: components["schemas"]["Day"];
        };
        /**
         * @description The unit of a fact.
         * @enum {string}
         */
        Unit: "metres" | "seconds" | "metres_per_second";
        /** @description How many doors are left out for a reason. */
        UnplannedCount: {
            /**
             * Format: int64
             * @description How many.
             */
            doors: number;
            /** @description Why. */
            reason: components["schemas"]["UnplannedReason"];
            /** @description Why, for people. */
            text: components["schemas"]["Words"];
        };
        /** @description A door that no round takes. */
        UnplannedOut: {
            /** @description The account. */
            account_id: components["schemas"]["AccountId"];
            /** @description Its human reference. */
            account_reference: string;
            /** @description Where the door is, in words. */
            address: components["schemas"]["Address"];
            /** @description The membership. */
            member_id: components["schemas"]["MemberId"];
            position?: components["schemas"]["Position"] | null;
            /** @description Why. */
            reason: components["schemas"]["UnplannedReason"];
            /** @description Why, for people. */
            text: components["schemas"]["Words"];
        };
        /**
         * @description Why a door is not on a round. The codes are those of the routing tools people know.
         * @enum {string}
         */
        UnplannedReason: "SKILL_CONSTRAINT" | "TIME_WINDOW_CONSTRAINT" | "CAPACITY_CONSTRAINT" | "MAX_DURATION_CONSTRAINT" | "REACHABLE_CONSTRAINT" | "TOUR_SIZE_CONSTRAINT" | "NO_REASON_FOUND";
        /** @description The difference of two shares in percentage points, with its 95 % interval. */
        Uplift: {
            /**
             * Format: double
             * @description Upper end of the Newcombe interval.
             */
            ci_high_pp: number;
            /**
             * Format: double
             * @description Lower end of the Newcombe interval.
             */
            ci_low_pp: number;
            /**
             * Format: double
             * @description Treated less held out.
             */
            uplift_pp: number;
            /**
             * Format: double
             * @description The z statistic of the two-proportion test with pooled variance.
             */
            z: number;
        };
        /** @description What verifying a stream found. */
        Verified: {
            /**
             * Format: int64
             * @description The first record that is missing, out of place or changed; `null` when the stream is whole.
             */
            first_bad?: number | null;
            /** @description The hash of the last record, computed anew. */
            head_hash: string;
            /**
             * Format: int64
             * @description Records found.
             */
            records: number;
        };
        /**
         * Format: int64
         * @description Counts the changes of one thing.
         */
        Version: number;
        /** @description A visit with its proofs and reviews. */
        VisitDetail: components["schemas"]["VisitOut"] & {
            /** @description The same doubts as in `flags`, each with what it is measured by. */
            doubts: components["schemas"]["DoubtOut"][];
            /** @description What proves it. */
            proofs: components["schemas"]["ProofOut"][];
            /** @description Who looked at it. */
            reviews: components["schemas"]["ReviewOut"][];
        };
        /**
         * @description Id of a visit.
         * @example vis_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        VisitId: string;
        /** @description What happened at a door. */
        VisitOut: {
            /** @description The account. */
            account_id: components["schemas"]["AccountId"];
            /** @description Its human reference. */
            account_reference?: string | null;
            /** @description Where the door is, in words. */
            address: components["schemas"]["Address"];
            /** @description Whom the notice is addressed to. */
            addressee: components["schemas"]["Addressee"];
            /** @description The app that recorded it. */
            app_version?: string | null;
            /**
             * Format: int32
             * @description From 1.
             */
            attempt: number;
            /** @description The campaign. */
            campaign_id: components["schemas"]["CampaignId"];
            claimed_outcome?: components["schemas"]["Outcome"] | null;
            /** @description With which phone. */
            device_id: components["schemas"]["DeviceId"];
            /** @description What the phone's clock said. */
            device_time: components["schemas"]["Timestamp"];
            /**
             * Format: int32
             * @description The AAPOR-style code of the outcome.
             */
            disposition: number;
            fix?: components["schemas"]["Fix"] | null;
            /** @description Doubts for a supervisor. */
            flags: components["schemas"]["Flag"][];
            /** @description The visit. */
            id: components["schemas"]["VisitId"];
            /** @description The membership. */
            member_id: components["schemas"]["MemberId"];
            /** @description In words. */
            note?: string | null;
            /** @description The notice. */
            notice_id: components["schemas"]["NoticeId"];
            /** @description Its number. */
            notice_number: string;
            /** @description What counts. */
            outcome: components["schemas"]["Outcome"];
            position?: components["schemas"]["Position"] | null;
            /** @description When the server received it. */
            received_at: components["schemas"]["Timestamp"];
            review_state?: components["schemas"]["Review"] | null;
            /** @description The round. */
            round_id: components["schemas"]["RoundId"];
            /** @description Who took it. */
            signee_name?: string | null;
            /** @description What they are to the debtor. */
            signee_relation?: string | null;
            /** @description The stop. */
            stop_id: components["schemas"]["StopId"];
            /** @description Who was there. */
            technician: components["schemas"]["PersonId"];
            /** @description Their name, where known. */
            technician_name?: string | null;
            /** @description Counts changes; a visit only changes by reviews. */
            version: components["schemas"]["Version"];
            /** @description When, by the phone's monotonic time. */
            visited_at: components["schemas"]["Timestamp"];
            /** @description The target had been withdrawn before. */
            withdrawn_before: boolean;
        };
        /** @description Every code, in the order in which it may be offered. */
        VocabularyOut: {
            /** @description Why an item of a phone was refused or met a change. */
            answers: components["schemas"]["TermOut_AnswerCode"][];
            /** @description Doubts about a visit. */
            flags: components["schemas"]["TermOut_Flag"][];
            /** @description Why a stop left a phone. */
            gone: components["schemas"]["TermOut_Gone"][];
            /** @description What may happen at a door. */
            outcomes: components["schemas"]["OutcomeOut"][];
            /** @description Why a door is on no round. */
            unplanned: components["schemas"]["TermOut_UnplannedReason"][];
        };
        /** @description A vote. */
        VoteBody: {
            decision: components["schemas"]["DecisionIn"];
            on_behalf_of?: components["schemas"]["PersonId"] | null;
            /** @description Needed with a rejection. */
            reason?: string | null;
            /** @description The hash the caller saw; refused when it is no longer that of the request. */
            subject_hash?: string | null;
        };
        /** @description Where the request stands after the vote. */
        VotedOut: {
            /**
             * Format: int32
             * @description The stage whose voters are asked now; `null` when there is none.
             */
            current_stage?: number | null;
            escalated?: components["schemas"]["Escalation"] | null;
            request_id: components["schemas"]["ApprovalRequestId"];
            state: components["schemas"]["ApprovalsState"];
        };
        /** @description One voter of a stage and their vote. */
        VoterOut: {
            acted_by?: components["schemas"]["PersonId"] | null;
            acted_by_name?: string | null;
            name: string;
            person_id?: components["schemas"]["PersonId"] | null;
            reason?: string | null;
            state: components["schemas"]["VoterState"];
            /** @description What the vote is bound to. */
            subject_hash?: string | null;
            voted_at?: components["schemas"]["Timestamp"] | null;
        };
        /**
         * @description Where a voter is.
         * @enum {string}
         */
        VoterState: "requested" | "approved" | "rejected" | "not_required" | "cancelled";
        /** @description One wave of a plan: what the team can do on one working day. */
        Wave: {
            /** @description The working day at the door. */
            due_on: components["schemas"]["Day"];
            made_on: components["schemas"]["Day"];
            pay_by: components["schemas"]["Day"];
            /**
             * Format: int32
             * @description Which plan.
             */
            plan: number;
            /** Format: int32 */
            planned: number;
            /** @description When its targets are handed to the printers. */
            release_on: components["schemas"]["Day"];
            /** Format: int32 */
            released: number;
            /**
             * Format: int32
             * @description From 1.
             */
            step: number;
            /** Format: int32 */
            targets: number;
            template: string;
            /**
             * Format: int32
             * @description From 1.
             */
            wave: number;
            /**
             * Format: int32
             * @description Left before their release.
             */
            withdrawn: number;
        };
        /** @description One event on its way to one endpoint. */
        WebhookDelivery: {
            /**
             * Format: int64
             * @description How often it was tried since it was queued or replayed.
             */
            attempts: number;
            /** @description When it was queued. */
            created_at: components["schemas"]["Timestamp"];
            delivered_at?: components["schemas"]["Timestamp"] | null;
            /** @description Why the last try failed. */
            error?: string | null;
            /** @description The event; the receiver sees it as `webhook-id`, at every try the same. */
            event_id: components["schemas"]["EventId"];
            /** @description Which event: `campaigns.campaign_launched`. */
            event_type: string;
            /** @description Whether it is a test. */
            is_test: boolean;
            last_attempt_at?: components["schemas"]["Timestamp"] | null;
            /**
             * Format: int64
             * @description How long the last try took.
             */
            latency_ms?: number | null;
            next_attempt_at?: components["schemas"]["Timestamp"] | null;
            /**
             * Format: int64
             * @description The status of the last answer; `null` without one.
             */
            response_status?: number | null;
            /** @description Where it stands. */
            state: components["schemas"]["DeliveryState"];
        };
        /** @description An endpoint. Its secret is shown when it is made, and not again. */
        WebhookEndpoint: {
            created_at: components["schemas"]["Timestamp"];
            created_by: string;
            description: string;
            disabled_because?: components["schemas"]["DisabledBecause"] | null;
            enabled: boolean;
            /** @description Which events it is sent. */
            event_types: string[];
            failing_since?: components["schemas"]["Timestamp"] | null;
            id: components["schemas"]["WebhookEndpointId"];
            last_delivered_at?: components["schemas"]["Timestamp"] | null;
            old_secret_until?: components["schemas"]["Timestamp"] | null;
            /** @description How much of an event it is sent. */
            payload: components["schemas"]["Payload"];
            url: string;
            version: components["schemas"]["Version"];
            /**
             * Format: int64
             * @description Deliveries that wait for a try.
             */
            waiting: number;
        };
        /**
         * @description Id of a webhook-endpoint.
         * @example whe_0190f3a1b2c37d4e8f60718293a4b5c6
         */
        WebhookEndpointId: string;
        /** @description An endpoint to add. */
        WebhookEndpointIn: {
            /** @description What it is for. */
            description?: string;
            /** @description Whether it is on; yes when left out. */
            enabled?: boolean;
            /**
             * @description Which events: codes of `GET /event-types`, at least one.
             * @example [
             *       "campaigns.campaign_launched"
             *     ]
             */
            event_types: string[];
            /** @description How much of an event; `thin` when left out. */
            payload?: components["schemas"]["Payload"];
            /**
             * @description Where to: `https`, and no address inside a network.
             * @example https://hooks.example.com/dunlin
             */
            url: string;
        };
        /** @description What is to be different; what is left out stays. */
        WebhookEndpointPatchIn: {
            /** @description What it is for. */
            description?: string | null;
            /** @description Whether it is on. What waits goes out once it is on again; what happens while it is off is not sent. */
            enabled?: boolean | null;
            /** @description Which events, all of them. */
            event_types?: string[] | null;
            payload?: components["schemas"]["Payload"] | null;
            /** @description Where to. */
            url?: string | null;
        };
        /** @description An endpoint with a secret just made. */
        WebhookEndpointWithSecret: components["schemas"]["WebhookEndpoint"] & {
            /** @description `whsec_…`: shown this once. Verifies `webhook-signature`. */
            secret: string;
        };
        /**
         * @description A day of the week.
         * @enum {string}
         */
        Weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
        /**
         * @description What happened.
         * @enum {string}
         */
        What: "document_issued" | "receipt_recorded" | "receipt_returned" | "hold_placed" | "hold_released";
        /** @description What happened. */
        WhatOut: {
            /** @description By whom. */
            by: components["schemas"]["Actor"];
            /** @enum {string} */
            what: "numbered";
        } | {
            /** @description By whom. */
            by: components["schemas"]["Actor"];
            /**
             * Format: int32
             * @description Which issue.
             */
            issue: number;
            /** @description Why. */
            reason?: string | null;
            /** @enum {string} */
            what: "reprinted";
        } | {
            /** @enum {string} */
            what: "printed";
        } | {
            /**
             * Format: int32
             * @description Which attempt.
             */
            attempt: number;
            /** @description On which round. */
            round_id: components["schemas"]["RoundId"];
            /** @description Whose. */
            technician: components["schemas"]["PersonId"];
            /** @description Their name, where known. */
            technician_name?: string | null;
            /** @enum {string} */
            what: "assigned";
        } | {
            /**
             * Format: int32
             * @description Which attempt.
             */
            attempt: number;
            /** @description What happened. */
            outcome: components["schemas"]["Outcome"];
            review_state?: components["schemas"]["Review"] | null;
            /** @description Whether the notice counts as served by this visit. */
            served: boolean;
            /** @description Who. */
            technician: components["schemas"]["PersonId"];
            /** @description Their name, where known. */
            technician_name?: string | null;
            /** @description The same for people. */
            text: components["schemas"]["Words"];
            /** @description The visit. */
            visit_id: components["schemas"]["VisitId"];
            /** @enum {string} */
            what: "visited";
        } | {
            by?: components["schemas"]["Actor"] | null;
            /** @description Why. */
            reason?: string | null;
            /** @description Which of the two. */
            status: components["schemas"]["NoticeStatus"];
            /** @enum {string} */
            what: "taken_back";
        };
        /** @description Why the caller may not vote now. */
        WhyNotOut: {
            /**
             * @description The slug of the problem a vote would meet.
             * @example separation-of-duties
             */
            code: string;
            detail: string;
        };
        /** @description Why so many targets left. */
        WithdrawalCount: {
            /** @description Why: `paid`, `dispute`, … */
            reason: string;
            /**
             * Format: int64
             * @description How many.
             */
            targets: number;
        };
        /** @description A text in both languages. */
        Words: {
            /** @description Arabic. */
            ar: string;
            /** @description English. */
            en: string;
        };
        /** @description Rest days and holidays. With neither, every day is a working day. */
        WorkCalendar: {
            /**
             * @description Single days of rest.
             * @default []
             */
            holidays: components["schemas"]["Day"][];
            /**
             * @description Days of rest of every week: `["friday","saturday"]`, `["saturday","sunday"]`.
             * @default []
             */
            weekend: components["schemas"]["Weekday"][];
        };
        /** @description What to write off: an amount, documents, or so much of these documents. */
        WriteOffIn: {
            amount?: components["schemas"]["Money"] | null;
            /** @description Of which documents. */
            document_ids?: components["schemas"]["DocumentId"][];
            /** @description The business day it counts from. */
            effective_on: components["schemas"]["Day"];
            /** @example bankrupt, no dividend expected */
            reason: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    accounts_list_accounts: {
        parameters: {
            query?: {
                /**
                 * @description Beginnings of words of the customer's name in either language, of the account's or the customer's reference, the
                 *     telephone number, the building or the unit; each word typed must be found.
                 */
                search?: string;
                /** @description The community, as it is written in the books. */
                community?: string;
                /** @description The company that is owed. */
                legal_entity?: string;
                /** @description The customer group. */
                segment?: string;
                /** @description The currency the account is kept in. */
                currency?: components["schemas"]["Currency"];
                /** @description `true`: only accounts with an active hold on them or on one of their documents; `false`: only those without. */
                has_hold?: boolean;
                /** @description `true`: only accounts with something overdue; `false`: only those with nothing overdue. */
                overdue?: boolean;
                /**
                 * @description At least this overdue, as a decimal; needs a currency beside it.
                 * @example 1000.00
                 */
                min_overdue?: string;
                /**
                 * @description The oldest overdue document is past due for at least so many days.
                 * @example 91
                 */
                min_days_past_due?: number;
                /** @description `overdue` when left out. */
                order?: "overdue" | "name" | "reference" | "days_past_due";
                /** @description When left out, names and references rise, amounts and days fall. */
                direction?: "asc" | "desc";
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AccountOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_get_account_facets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The values, in their order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacetsOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_summarise_accounts: {
        parameters: {
            query?: {
                /**
                 * @description Beginnings of words of the customer's name in either language, of the account's or the customer's reference, the
                 *     telephone number, the building or the unit; each word typed must be found.
                 */
                search?: string;
                /** @description The community, as it is written in the books. */
                community?: string;
                /** @description The company that is owed. */
                legal_entity?: string;
                /** @description The customer group. */
                segment?: string;
                /** @description The currency the account is kept in. */
                currency?: components["schemas"]["Currency"];
                /** @description `true`: only accounts with an active hold on them or on one of their documents; `false`: only those without. */
                has_hold?: boolean;
                /** @description `true`: only accounts with something overdue; `false`: only those with nothing overdue. */
                overdue?: boolean;
                /**
                 * @description At least this overdue, as a decimal; needs a currency beside it.
                 * @example 1000.00
                 */
                min_overdue?: string;
                /**
                 * @description The oldest overdue document is past due for at least so many days.
                 * @example 91
                 */
                min_days_past_due?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums of the accounts that the list would show. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SummaryOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_get_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account. */
                id: components["schemas"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account with the balance last told. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDetailOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_get_balance: {
        parameters: {
            query?: {
                /** @description The day to age at; the day the books stand at when left out. */
                as_of?: components["schemas"]["Day"];
                /** @description As known at this instant; as known now when left out. */
                known_at?: components["schemas"]["Timestamp"];
            };
            header?: never;
            path: {
                /** @description The account. */
                id: components["schemas"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BalanceOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_register_cheque: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account it is for. */
                id: components["schemas"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChequeIn"];
            };
        };
        responses: {
            /** @description The cheque. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChequeDetailOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_list_corrections: {
        parameters: {
            query?: {
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The account. */
                id: components["schemas"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Corrections. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CorrectionOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_list_customer_aliases: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account. */
                id: components["schemas"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description References first, then names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AliasesOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_list_documents: {
        parameters: {
            query?: {
                /** @description Only open ones, or only settled ones. */
                open?: boolean;
                /** @description Only this kind. */
                kind?: "invoice" | "debit_note" | "credit_note";
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The account. */
                id: components["schemas"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_DocumentOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_list_holds: {
        parameters: {
            query?: {
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The account. */
                id: components["schemas"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_HoldOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_list_receipts: {
        parameters: {
            query?: {
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The account. */
                id: components["schemas"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Receipts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ReceiptOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_list_account_timeline: {
        parameters: {
            query?: {
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The account. */
                id: components["schemas"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_TimelineOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_create_transfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account it leaves. */
                id: components["schemas"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferIn"];
            };
        };
        responses: {
            /** @description The transfer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_create_write_off: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account. */
                id: components["schemas"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteOffIn"];
            };
        };
        responses: {
            /** @description The write-off. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_get_ageing: {
        parameters: {
            query?: {
                /** @description The day to age at; the day the books stand at when left out. */
                as_of?: components["schemas"]["Day"];
                /** @description As known at this instant; as known now when left out. */
                known_at?: components["schemas"]["Timestamp"];
                /** @description `legal_entity` when left out; always by currency too. */
                group_by?: "legal_entity" | "community" | "segment";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row for every group and currency. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgeingOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_list_aged_accounts: {
        parameters: {
            query?: {
                /** @description The day to age at; the day the books stand at when left out. */
                as_of?: components["schemas"]["Day"];
                /** @description As known at this instant; as known now when left out. */
                known_at?: components["schemas"]["Timestamp"];
                /** @description `account` when left out; the others list the largest amount first. */
                order?: "account" | "open" | "overdue" | "to_collect";
                /**
                 * @description Beginnings of words of the customer's name in either language, of the account's or the customer's reference, the
                 *     telephone number, the building or the unit; each word typed must be found.
                 */
                search?: string;
                /** @description The community, as it is written in the books. */
                community?: string;
                /** @description The company that is owed. */
                legal_entity?: string;
                /** @description The customer group. */
                segment?: string;
                /** @description The currency the account is kept in. */
                currency?: components["schemas"]["Currency"];
                /** @description `true`: only accounts with an active hold on them or on one of their documents; `false`: only those without. */
                has_hold?: boolean;
                /** @description `true`: only accounts with something overdue; `false`: only those with nothing overdue. */
                overdue?: boolean;
                /**
                 * @description At least this overdue, as a decimal; needs a currency beside it.
                 * @example 1000.00
                 */
                min_overdue?: string;
                /**
                 * @description The oldest overdue document is past due for at least so many days.
                 * @example 91
                 */
                min_days_past_due?: number;
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accounts with their balance at that day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AccountOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_get_ageing_trend: {
        parameters: {
            query?: {
                /**
                 * @description How many month ends before the day the books stand at; 12 when left out.
                 * @example 12
                 */
                months?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A line for every currency. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrendOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_list_audit_streams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Their names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles auditor, admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_list_audit_records: {
        parameters: {
            query?: {
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The stream. */
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Records, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AuditRecord"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles auditor, admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_verify_audit_stream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The stream. */
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verified"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles auditor, admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_publish_balances: {
        parameters: {
            query?: {
                /** @description A past day to hold balances at; left out or not past, they follow the business day again. */
                as_of?: components["schemas"]["Day"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is under way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_list_bank_statements: {
        parameters: {
            query?: {
                /** @description Only those of this bank account, written as the statement does, without blanks. */
                bank_account?: string;
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Statements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_BankStatementOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_create_bank_statements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FileForm"];
            };
        };
        responses: {
            /** @description The file is being read. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankStatementsAcceptedOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_get_bank_statement: {
        parameters: {
            query?: {
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The statement. */
                id: components["schemas"]["BankStatementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankStatementDetailOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_list_cheques: {
        parameters: {
            query?: {
                /** @description Only in this state. */
                state?: "in_hand" | "presented" | "cleared" | "returned" | "replaced" | "withdrawn";
                /** @description Payable on this day or before. */
                due_by?: components["schemas"]["Day"];
                /** @description Only of this account. */
                account_id?: components["schemas"]["AccountId"];
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cheques. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ChequeOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_get_cheque: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cheque. */
                id: components["schemas"]["ChequeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cheque with its history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChequeDetailOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_clear_cheque: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cheque. */
                id: components["schemas"]["ChequeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChequeStepIn"];
            };
        };
        responses: {
            /** @description The cheque. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChequeDetailOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_annotate_cheque: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cheque. */
                id: components["schemas"]["ChequeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChequeNoteIn"];
            };
        };
        responses: {
            /** @description The cheque. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChequeDetailOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_present_cheque: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cheque. */
                id: components["schemas"]["ChequeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChequeStepIn"];
            };
        };
        responses: {
            /** @description The cheque. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChequeDetailOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_replace_cheque: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cheque that is replaced. */
                id: components["schemas"]["ChequeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChequeIn"];
            };
        };
        responses: {
            /** @description The new cheque. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChequeDetailOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_return_cheque: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cheque. */
                id: components["schemas"]["ChequeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChequeReturnIn"];
            };
        };
        responses: {
            /** @description The cheque. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChequeDetailOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_withdraw_cheque: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cheque. */
                id: components["schemas"]["ChequeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChequeStepIn"];
            };
        };
        responses: {
            /** @description The cheque. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChequeDetailOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_list_clarifications: {
        parameters: {
            query?: {
                /** @description Only those in this state. */
                state?: "open" | "applied" | "dismissed";
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Clarifications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ClarificationOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_get_clarification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The clarification. */
                id: components["schemas"]["ClarificationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clarification. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClarificationOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_apply_clarification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The clarification. */
                id: components["schemas"]["ClarificationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClarificationApplyIn"];
            };
        };
        responses: {
            /** @description The clarification. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClarificationOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_dismiss_clarification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The clarification. */
                id: components["schemas"]["ClarificationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClarificationDismissIn"];
            };
        };
        responses: {
            /** @description The clarification. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClarificationOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_list_customers: {
        parameters: {
            query?: {
                /**
                 * @description Beginnings of words of the customer's name in either language, of the reference, the telephone number, or of the
                 *     reference, building or unit of an account; each word typed must be found. Customers without an account are not.
                 */
                search?: string;
                /** @description The customer's reference, whole. */
                reference?: string;
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Customers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ListedCustomerOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_get_customer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The customer. */
                id: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedCustomerOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_get_statement: {
        parameters: {
            query?: {
                /** @description The first day; the first of the last day's month when left out. */
                from?: components["schemas"]["Day"];
                /** @description The last day, at which documents are aged; the day the books stand at when left out. */
                to?: components["schemas"]["Day"];
                /** @description As known at this instant; as known now when left out. */
                known_at?: components["schemas"]["Timestamp"];
            };
            header?: never;
            path: {
                /** @description The customer. */
                id: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement, currencies apart. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_get_statement_pdf: {
        parameters: {
            query?: {
                /** @description The first day; the first of the last day's month when left out. */
                from?: components["schemas"]["Day"];
                /** @description The last day, at which documents are aged; the day the books stand at when left out. */
                to?: components["schemas"]["Day"];
                /** @description As known at this instant; as known now when left out. */
                known_at?: components["schemas"]["Timestamp"];
                /** @description `en` or `ar`; the customer's when left out. */
                language?: "en" | "ar";
            };
            header?: never;
            path: {
                /** @description The customer. */
                id: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": number[];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_get_statement_xlsx: {
        parameters: {
            query?: {
                /** @description The first day; the first of the last day's month when left out. */
                from?: components["schemas"]["Day"];
                /** @description The last day, at which documents are aged; the day the books stand at when left out. */
                to?: components["schemas"]["Day"];
                /** @description As known at this instant; as known now when left out. */
                known_at?: components["schemas"]["Timestamp"];
                /** @description `en` or `ar`; the customer's when left out. */
                language?: "en" | "ar";
            };
            header?: never;
            path: {
                /** @description The customer. */
                id: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": number[];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_list_all_holds: {
        parameters: {
            query?: {
                /** @description Only this kind. */
                kind?: "dispute" | "promise" | "plan" | "legal" | "vulnerable";
                /** @description `true`: only those in force at the day the books stand at; `false`: only those that are not. */
                active?: boolean;
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Holds and whom they hold back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ListedHoldOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_create_hold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldIn"];
            };
        };
        responses: {
            /** @description The hold. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_release_hold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The hold. */
                id: components["schemas"]["HoldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Released. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_list_import_layouts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All layouts, Dunlin's own first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LayoutsOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_get_import_layout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The layout's name. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The layout; its version is the ETag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataLayoutOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_put_import_layout: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version this edit builds upon; another current version answers 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The layout's name: small letters, digits, hyphens. */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportProfile"];
            };
        };
        responses: {
            /** @description Kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataLayoutOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_delete_import_layout: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version this edit builds upon; another current version answers 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The layout's name. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Forgotten. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_list_imports: {
        parameters: {
            query?: {
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Imports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ImportOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_create_import: {
        parameters: {
            query?: {
                /**
                 * @description How the file is laid out, by its name; `native` when left out.
                 * @example native
                 */
                layout?: string;
                /** @description In which encoding the file is written; told by the file when left out. */
                encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1250" | "windows-1252";
                /** @description What its rows are; told by the headings when left out. */
                kind?: components["schemas"]["Kind"];
                /** @description Hold balances at this day afterwards, where it is past. */
                as_of?: components["schemas"]["Day"];
                /**
                 * @description For a file with headings of its own: which field each of its columns fills, as JSON:
                 *     `{"Invoice No": "document_reference"}`. Columns that are not named are not read.
                 */
                mapping?: string;
                /** @description For rows without a legal entity of their own; `main` when left out. */
                legal_entity?: string;
                /** @description For rows without a currency of their own. */
                currency?: components["schemas"]["Currency"];
                /** @description `all`: a refused row refuses the file; `good`: the other rows are applied. */
                accept?: components["schemas"]["Accept"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FileForm"];
            };
        };
        responses: {
            /** @description The import is under way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_inspect_import: {
        parameters: {
            query?: {
                /**
                 * @description How the file is laid out.
                 * @example native
                 */
                layout?: string;
                /** @description In which encoding it is written; told by the file when left out. */
                encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1250" | "windows-1252";
                /** @description What its rows are. */
                kind?: "customers" | "premises" | "accounts" | "documents" | "receipts" | "holds";
                /** @description For rows without a currency of their own. */
                currency?: components["schemas"]["Currency"];
                /** @description Which field each column fills, as JSON: `{"Invoice No": "document_reference"}`. Guessed when left out. */
                mapping?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FileForm"];
            };
        };
        responses: {
            /** @description What the file shows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_get_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The import. */
                id: components["schemas"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_list_refused_rows: {
        parameters: {
            query?: {
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The import. */
                id: components["schemas"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused cells, each with line, column, value and reason. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_RefusedRowOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_download_refused_rows: {
        parameters: {
            query?: {
                /** @description Of a workbook of several sheets, those of this one; of the first with refused rows when left out. */
                sheet?: string;
            };
            header?: never;
            path: {
                /** @description The import. */
                id: components["schemas"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row for each refused line, up to 100,000 refused cells. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The uploaded file is not there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_get_kpis: {
        parameters: {
            query?: {
                /** @description The day; the day the books stand at when left out. */
                as_of?: components["schemas"]["Day"];
                /** @description Of one company only. */
                legal_entity?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A set of figures for every currency. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpisOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_get_operation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The operation. */
                id: components["schemas"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_cancel_operation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The operation. */
                id: components["schemas"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It ends, or has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_list_parked_messages: {
        parameters: {
            query?: {
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Parked messages, oldest event first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ParkedMessage"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_drop_parked_message: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The event. */
                id: components["schemas"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_replay_parked_message: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The event. */
                id: components["schemas"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It waits for its next try. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_create_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptIn"];
            };
        };
        responses: {
            /** @description The receipt. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_return_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The receipt. */
                id: components["schemas"]["ReceiptId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnIn"];
            };
        };
        responses: {
            /** @description The receipt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_get_registrations: {
        parameters: {
            query: {
                /**
                 * @description Year and month.
                 * @example 2026-03
                 */
                month: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registrations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationsOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_get_registrations_xlsx: {
        parameters: {
            query: {
                /**
                 * @description Year and month.
                 * @example 2026-03
                 */
                month: string;
                /** @description `en` or `ar`; the customer's when left out. */
                language?: "en" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registrations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": number[];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_get_tie_out: {
        parameters: {
            query?: {
                /** @description The day the books stand at when left out; only at that day balances as told are compared too. */
                as_of?: components["schemas"]["Day"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums, and the accounts that do not tie. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TieOutOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles manager, director, planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_reverse_transfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The transfer. */
                id: components["schemas"]["CorrectionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReversalIn"];
            };
        };
        responses: {
            /** @description The transfer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts_reverse_write_off: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The write-off. */
                id: components["schemas"]["CorrectionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReversalIn"];
            };
        };
        responses: {
            /** @description The write-off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvals_list_audit_streams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Their names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles auditor, admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvals_list_audit_records: {
        parameters: {
            query?: {
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The stream. */
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Records, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AuditRecord"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles auditor, admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvals_verify_audit_stream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The stream. */
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verified"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles auditor, admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvals_list_delegations: {
        parameters: {
            query?: {
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of delegations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_DelegationOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin, finance, legal, director. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvals_add_delegation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegationIn"];
            };
        };
        responses: {
            /** @description The delegation. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin, finance, legal, director. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvals_end_delegation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The delegation. */
                id: components["schemas"]["DelegationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin, finance, legal, director. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvals_show_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The token of the link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is to be decided. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkOut"];
                    "text/html": string;
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvals_redeem_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The token of the link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkDecisionIn"];
                "application/x-www-form-urlencoded": components["schemas"]["LinkDecisionIn"];
            };
        };
        responses: {
            /** @description The decision counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VotedOut"];
                    "text/html": string;
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvals_get_operation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The operation. */
                id: components["schemas"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvals_cancel_operation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The operation. */
                id: components["schemas"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It ends, or has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvals_list_parked_messages: {
        parameters: {
            query?: {
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Parked messages, oldest event first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ParkedMessage"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvals_drop_parked_message: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The event. */
                id: components["schemas"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvals_replay_parked_message: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The event. */
                id: components["schemas"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It waits for its next try. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvals_list_policies: {
        parameters: {
            query?: {
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of policies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PolicyOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin, planner, finance, legal, director, manager, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvals_add_policy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyIn"];
            };
        };
        responses: {
            /** @description The policy. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvals_get_policy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The row of the matrix. */
                id: components["schemas"]["PolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin, planner, finance, legal, director, manager, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvals_change_policy: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version this edit builds upon; another current version answers 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The row of the matrix. */
                id: components["schemas"]["PolicyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyIn"];
            };
        };
        responses: {
            /** @description The changed policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvals_list_requests: {
        parameters: {
            query?: {
                /** @description In one state. */
                state?: "open" | "approved" | "rejected" | "cancelled" | "withdrawn";
                /** @description Only those that do, or do not, wait for somebody to look. */
                escalated?: boolean;
                /** @description Only those the caller may decide now, also for somebody they stand in for. */
                mine?: boolean;
                /** @description Only those in which the caller has voted. */
                decided_by_me?: boolean;
                /** @description Part of the title. */
                q?: string;
                /**
                 * @description Only subjects of this kind.
                 * @example campaign
                 */
                subject_kind?: string;
                /** @description Only this subject. */
                subject_id?: string;
                /** @description How many rows at most: 1 to 500, 50 when left out. */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_RequestRow"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin, planner, finance, legal, director, manager, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvals_count_requests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestCounts"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin, planner, finance, legal, director, manager, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvals_get_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The request. */
                id: components["schemas"]["ApprovalRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin, planner, finance, legal, director, manager, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvals_mint_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The request. */
                id: components["schemas"]["ApprovalRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link; it is not shown again. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MintedOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin, planner, finance, legal, director. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvals_prove_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The request. */
                id: components["schemas"]["ApprovalRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestProof"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin, planner, finance, legal, director, manager, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvals_refresh_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The request. */
                id: components["schemas"]["ApprovalRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvals_vote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The request. */
                id: components["schemas"]["ApprovalRequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoteBody"];
            };
        };
        responses: {
            /** @description The vote counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VotedOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_list_audit_streams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Their names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles auditor, admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_list_audit_records: {
        parameters: {
            query?: {
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The stream. */
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Records, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AuditRecord"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles auditor, admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_verify_audit_stream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The stream. */
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verified"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles auditor, admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_list_campaigns: {
        parameters: {
            query?: {
                /**
                 * @description In one of these stages, with commas between: `running,paused`.
                 * @example running,paused
                 */
                stage?: string;
                /** @description Part of the title or the reference. */
                q?: string;
                /** @description With the rule of this segment. */
                segment_id?: components["schemas"]["SegmentId"];
                /** @description Only those the caller drafted. */
                mine?: boolean;
                /** @description In which order; newest first when left out. */
                order?: "newest" | "oldest" | "title" | "reference" | "launched_on";
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CampaignRow"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, legal, director, manager, operations, supervisor, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_create_campaign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignInput"];
            };
        };
        responses: {
            /** @description Drafted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The rule or a field is wrong. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_get_attention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What waits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attention"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, legal, director, manager, operations, supervisor, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_get_campaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaign; its version is the ETag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, legal, director, manager, operations, supervisor, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_edit_campaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version this edit builds upon; another current version answers 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignChanges"];
            };
        };
        responses: {
            /** @description Changed; a draft again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It runs or has ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_cancel_campaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Cancellation"];
            };
        };
        responses: {
            /** @description Called off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this stage. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_check_campaign: {
        parameters: {
            query?: {
                /** @description The day of the launch to reckon with; the planned one or today when left out. */
                launch_on?: components["schemas"]["Day"];
            };
            header?: never;
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Step by step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftCheck"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, legal, director, manager, operations, supervisor, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_close_campaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this stage. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_complete_campaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Payments go on counting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this stage. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_list_lists: {
        parameters: {
            query?: {
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_DefaulterList"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, legal, director, manager, operations, supervisor, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_create_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefaulterListInput"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefaulterList"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not approved yet, or nobody is eligible. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_preview_list: {
        parameters: {
            query?: {
                /** @description The code of the regulator's profile; `standard` when left out. */
                profile?: string;
                /** @description Only those who would be on it, or only those who would not. */
                listed?: boolean;
                /** @description Only those left out for one reason. */
                reason?: "held_out" | "withdrawn" | "too_small" | "too_recent" | "notice_not_served";
                /** @description Part of the reference or the name. */
                q?: string;
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts, and a page of members by reference. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPreview"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, legal, director, manager, operations, supervisor, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_get_effect: {
        parameters: {
            query?: {
                /** @description Only what was received up to this day; the end of the window when left out. */
                as_of?: components["schemas"]["Day"];
            };
            header?: never;
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The effect. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Effect"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, legal, director, manager, operations, supervisor, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not launched. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_get_effect_curve: {
        parameters: {
            query?: {
                /** @description Only what was received up to this day; the end of the window when left out. */
                as_of?: components["schemas"]["Day"];
            };
            header?: never;
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A point for every day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffectCurve"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, legal, director, manager, operations, supervisor, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not launched. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_list_exclusions: {
        parameters: {
            query?: {
                /** @description Of one reason. */
                reason?: "legal" | "vulnerable" | "disputed" | "promised" | "on_plan" | "nothing_to_collect" | "in_other_campaign";
                /** @description Part of the account's reference. */
                q?: string;
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Exclusion"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, legal, director, manager, operations, supervisor, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_sum_exclusions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which reasons are looked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExclusionSum"][];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, legal, director, manager, operations, supervisor, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_freeze_campaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Frozen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrozenAudience"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this stage. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_launch_campaign: {
        parameters: {
            query?: {
                /** @description The day to launch by itself; at once when left out. */
                on?: components["schemas"]["Day"];
            };
            header?: never;
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Running, or scheduled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this stage. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_list_members: {
        parameters: {
            query?: {
                /** @description Of one side. */
                arm?: "treated" | "held_out";
                /** @description In one state. */
                state?: "planned" | "released" | "printed" | "served" | "failed" | "withdrawn";
                /** @description Part of the account's reference or the name. */
                q?: string;
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Member"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, legal, director, manager, operations, supervisor, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_withdraw_member: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
                /** @description The member. */
                member_id: components["schemas"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberWithdrawal"];
            };
        };
        responses: {
            /** @description Taken out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a target that can leave. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_pause_campaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Held. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this stage. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_list_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By step and wave. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wave"][];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, legal, director, manager, operations, supervisor, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_get_progress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts that add up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignProgress"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, legal, director, manager, operations, supervisor, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_resume_campaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It goes on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this stage. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_submit_campaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Waiting for a decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this stage. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_list_campaign_tasks: {
        parameters: {
            query?: {
                /** @description Only open ones, or only done ones. */
                open?: boolean;
                /** @description Only those whose day has passed. */
                overdue?: boolean;
                /** @description Only those of the caller and their team. */
                mine?: boolean;
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By due day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CampaignTask"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, legal, director, manager, operations, supervisor, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_add_task: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskInput"];
            };
        };
        responses: {
            /** @description Added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignTask"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_change_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version this edit builds upon; another current version answers 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
                /** @description The task. */
                task_id: components["schemas"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskInput"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignTask"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_finish_task: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
                /** @description The task. */
                task_id: components["schemas"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignTask"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody else's task. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_reopen_task: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
                /** @description The task. */
                task_id: components["schemas"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Open again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignTask"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody else's task. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_get_timeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign. */
                id: components["schemas"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, legal, director, manager, operations, supervisor, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_list_all_lists: {
        parameters: {
            query?: {
                /** @description Of one campaign. */
                campaign_id?: components["schemas"]["CampaignId"];
                /** @description In one state. */
                state?: "draft" | "in_approval" | "approved" | "rejected" | "filed" | "acknowledged";
                /** @description Made with one profile. */
                profile?: string;
                /** @description Part of the reference. */
                q?: string;
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_DefaulterListRow"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, legal, director, manager, operations, supervisor, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_get_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The list. */
                id: components["schemas"]["DefaulterListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list; its version is the ETag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefaulterList"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, legal, director, manager, operations, supervisor, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_acknowledge_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The list. */
                id: components["schemas"]["DefaulterListId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Acknowledgement"];
            };
        };
        responses: {
            /** @description Acknowledged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefaulterList"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not filed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_list_entries: {
        parameters: {
            query?: {
                /** @description In one state; all when left out. */
                state?: "listed" | "delisted" | "to_tell";
                /** @description Part of the reference or the name. */
                q?: string;
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The list. */
                id: components["schemas"]["DefaulterListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ListEntry"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, legal, director, manager, operations, supervisor, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_delist_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The list. */
                id: components["schemas"]["DefaulterListId"];
                /** @description The account of the debtor. */
                account_id: components["schemas"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delisting"];
            };
        };
        responses: {
            /** @description Taken off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEntry"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not filed, or off already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_file_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The list. */
                id: components["schemas"]["DefaulterListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Filed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefaulterList"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or not approved. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_get_list_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The list. */
                id: components["schemas"]["DefaulterListId"];
                /** @description `csv`, `xlsx` or `pdf`. */
                form: "csv" | "xlsx" | "pdf";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": number[];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, legal, director, manager, operations, supervisor, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_submit_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The list. */
                id: components["schemas"]["DefaulterListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Waiting for a decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefaulterList"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_tell_delisted: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The list. */
                id: components["schemas"]["DefaulterListId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelistingsTold"];
            };
        };
        responses: {
            /** @description Noted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelistingsToldCount"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not filed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_list_memberships: {
        parameters: {
            query: {
                /** @description The account. */
                account_id: components["schemas"]["AccountId"];
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest campaign first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Membership"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, legal, director, manager, operations, supervisor, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_get_operation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The operation. */
                id: components["schemas"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_cancel_operation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The operation. */
                id: components["schemas"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It ends, or has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_list_parked_messages: {
        parameters: {
            query?: {
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Parked messages, oldest event first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ParkedMessage"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_drop_parked_message: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The event. */
                id: components["schemas"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_replay_parked_message: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The event. */
                id: components["schemas"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It waits for its next try. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_list_profiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, `standard` among them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegulatorProfile"][];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, legal, director, manager, operations, supervisor, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_get_profile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The profile's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile; its version is the ETag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegulatorProfile"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, legal, director, manager, operations, supervisor, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_put_profile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version this edit builds upon; another current version answers 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The profile's code: small letters, digits, hyphens. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Profile"];
            };
        };
        responses: {
            /** @description Written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegulatorProfile"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_list_segment_fields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The typed field catalogue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentField"][];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, legal, director, manager, operations, supervisor, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_list_segments: {
        parameters: {
            query?: {
                /** @description Part of the title. */
                q?: string;
                /** @description Those that were put away instead of those in use. */
                archived?: boolean;
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_SegmentRow"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, legal, director, manager, operations, supervisor, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_create_segment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentInput"];
            };
        };
        responses: {
            /** @description Kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Segment"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_preview_segment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewRequest"];
            };
        };
        responses: {
            /** @description What it would find. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, legal, director, manager, operations, supervisor, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The rule is incomplete or wrong. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_get_segment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The segment. */
                id: components["schemas"]["SegmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The segment; its version is the ETag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Segment"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, legal, director, manager, operations, supervisor, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_put_segment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version this edit builds upon; another current version answers 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The segment. */
                id: components["schemas"]["SegmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentInput"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Segment"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_archive_segment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The segment. */
                id: components["schemas"]["SegmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Put away. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Segment"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_restore_segment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The segment. */
                id: components["schemas"]["SegmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In use again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Segment"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_list_segment_versions: {
        parameters: {
            query?: {
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The segment. */
                id: components["schemas"]["SegmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_SegmentVersion"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, legal, director, manager, operations, supervisor, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    campaigns_list_tasks: {
        parameters: {
            query?: {
                /** @description Only open ones, or only done ones. */
                open?: boolean;
                /** @description Only those whose day has passed. */
                overdue?: boolean;
                /** @description Only those of the caller and their team. */
                mine?: boolean;
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By due day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CampaignTask"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_list_audit_streams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Their names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles auditor, admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_list_audit_records: {
        parameters: {
            query?: {
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The stream. */
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Records, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AuditRecord"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles auditor, admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_verify_audit_stream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The stream. */
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verified"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles auditor, admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_list_devices: {
        parameters: {
            query?: {
                /** @description Only the phones of this person. */
                person_id?: components["schemas"]["PersonId"];
                /** @description Only those in service, or only those revoked. */
                active?: boolean;
                /** @description How many rows at most: 1 to 500, 50 when left out. */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of phones. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_DeviceOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles supervisor, admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_enrol_device: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolIn"];
            };
        };
        responses: {
            /** @description The phone is enrolled and signed in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionOut"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_make_enrolment_code: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeIn"];
            };
        };
        responses: {
            /** @description The code; it is not shown again. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles supervisor, admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_revoke_device: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles supervisor, admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_first_run_state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the set-up is needed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstRunOut"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_first_run: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstRunIn"];
            };
        };
        responses: {
            /** @description The first admin. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonOut"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_accept_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptIn"];
            };
        };
        responses: {
            /** @description Set. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_look_at_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookIn"];
            };
        };
        responses: {
            /** @description The link is good. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedOut"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_jwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Current and retired keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JwksOut"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_rotate_keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_change_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordIn"];
            };
        };
        responses: {
            /** @description Changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_my_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySessionsOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_end_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session. */
                id: components["schemas"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_get_operation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The operation. */
                id: components["schemas"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_cancel_operation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The operation. */
                id: components["schemas"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It ends, or has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_list_parked_messages: {
        parameters: {
            query?: {
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Parked messages, oldest event first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ParkedMessage"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_drop_parked_message: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The event. */
                id: components["schemas"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_replay_parked_message: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The event. */
                id: components["schemas"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It waits for its next try. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_password_rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordRulesOut"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_list_people: {
        parameters: {
            query?: {
                /** @description Only those who may, or may not, sign in. */
                active?: boolean;
                /** @description Only holders of this role. */
                role?: "admin" | "planner" | "finance" | "legal" | "director" | "supervisor" | "technician" | "operations" | "manager" | "auditor";
                /** @description Only the people of this team. */
                team_id?: components["schemas"]["TeamId"];
                /** @description Only those whose name or e-mail address contains this. */
                q?: string;
                /** @description How many rows at most: 1 to 500, 50 when left out. */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of people. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PersonOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin, planner, supervisor, finance, legal, director. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_add_person: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonIn"];
            };
        };
        responses: {
            /** @description The person. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_get_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin, planner, supervisor, finance, legal, director. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_change_person: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version this edit builds upon; another current version answers 412. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonPatch"];
            };
        };
        responses: {
            /** @description The changed person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_invite_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The person. */
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link; it is not shown again. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInIn"];
            };
        };
        responses: {
            /** @description The session. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionOut"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_sign_out_everywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every session has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_sign_out: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshIn"];
            };
        };
        responses: {
            /** @description Signed out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_refresh_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshIn"];
            };
        };
        responses: {
            /** @description The next tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionOut"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_list_teams: {
        parameters: {
            query?: {
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of teams. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_TeamOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_add_team: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamIn"];
            };
        };
        responses: {
            /** @description The team. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_rename_team: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version this edit builds upon; another current version answers 412. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamIn"];
            };
        };
        responses: {
            /** @description The renamed team. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_list_audit_streams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Their names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles auditor, admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_list_audit_records: {
        parameters: {
            query?: {
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The stream. */
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Records, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AuditRecord"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles auditor, admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_verify_audit_stream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The stream. */
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verified"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles auditor, admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_put_blob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description SHA-256 of the bytes, lower-case hexadecimal. */
                sha256: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": number[];
            };
        };
        responses: {
            /** @description Here already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles technician. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_push: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushIn"];
            };
        };
        responses: {
            /** @description What became of each item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles technician. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_probe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles technician. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_get_submission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The item's `mutation_id`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it promised. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles technician. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_pull: {
        parameters: {
            query?: {
                /** @description The cursor of the pull before; everything when left out. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyncOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles technician. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_list_notices: {
        parameters: {
            query?: {
                /** @description Of this campaign. */
                campaign_id?: components["schemas"]["CampaignId"];
                /** @description Of this run. */
                print_run_id?: components["schemas"]["PrintRunId"];
                /** @description Of this account. */
                account_id?: components["schemas"]["AccountId"];
                /** @description Of this round. */
                round_id?: components["schemas"]["RoundId"];
                /** @description With this status. */
                status?: components["schemas"]["NoticeStatus"];
                /** @description With this number, or with this check code. */
                number?: string;
                /** @description How many rows at most: 1 to 500, 50 when left out. */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Notices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_NoticeOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, supervisor, operations, manager, finance, legal, director, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_get_history: {
        parameters: {
            query: {
                /** @description The account. */
                account_id: components["schemas"]["AccountId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything that happened. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesHistoryOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, supervisor, operations, manager, finance, legal, director, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_recall_notices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecallManyIn"];
            };
        };
        responses: {
            /** @description How many. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecalledOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, supervisor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_get_notice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The notice. */
                id: components["schemas"]["NoticeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDetail"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, supervisor, operations, manager, finance, legal, director, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_get_notice_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The notice. */
                id: components["schemas"]["NoticeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A PDF. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["PdfFile"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, supervisor, operations, manager, finance, legal, director, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_recall_notice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The notice. */
                id: components["schemas"]["NoticeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecallIn"];
            };
        };
        responses: {
            /** @description The notice, taken back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, supervisor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_reprint_notice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The notice. */
                id: components["schemas"]["NoticeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReprintIn"];
            };
        };
        responses: {
            /** @description The notice with its new issue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, supervisor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_get_operation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The operation. */
                id: components["schemas"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_cancel_operation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The operation. */
                id: components["schemas"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It ends, or has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_list_parked_messages: {
        parameters: {
            query?: {
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Parked messages, oldest event first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ParkedMessage"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_drop_parked_message: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The event. */
                id: components["schemas"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_replay_parked_message: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The event. */
                id: components["schemas"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It waits for its next try. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_list_print_runs: {
        parameters: {
            query?: {
                /** @description Of this campaign. */
                campaign_id?: components["schemas"]["CampaignId"];
                /** @description In this state. */
                state?: "requested" | "rendering" | "printed" | "cancelled";
                /** @description How many rows at most: 1 to 500, 50 when left out. */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PrintRunOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, supervisor, operations, manager, finance, legal, director, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_request_print_run: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrintRunIn"];
            };
        };
        responses: {
            /** @description An operation prints it. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintRunRequested"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, supervisor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_get_print_run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The run. */
                id: components["schemas"]["PrintRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintRunDetail"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, supervisor, operations, manager, finance, legal, director, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_get_batch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The run. */
                id: components["schemas"]["PrintRunId"];
                /** @description The batch, from 1. */
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A PDF. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["PdfFile"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, supervisor, operations, manager, finance, legal, director, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_get_manifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The run. */
                id: components["schemas"]["PrintRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Manifest"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, supervisor, operations, manager, finance, legal, director, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_list_rejected: {
        parameters: {
            query?: {
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_RejectedOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles supervisor, admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_list_rounds: {
        parameters: {
            query?: {
                /** @description Of this campaign. */
                campaign_id?: components["schemas"]["CampaignId"];
                /** @description Of this day. */
                day?: components["schemas"]["Day"];
                /** @description Of this technician. */
                technician?: components["schemas"]["PersonId"];
                /** @description In this state. */
                state?: components["schemas"]["RoundState"];
                /** @description How many rows at most: 1 to 500, 50 when left out. */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rounds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_RoundOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles supervisor, technician, planner, operations, manager, director, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_assign_day: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignDayIn"];
            };
        };
        responses: {
            /** @description The rounds, on the phones now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignedOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles supervisor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_get_overview: {
        parameters: {
            query?: {
                /** @description The day; today when left out. */
                day?: components["schemas"]["Day"];
                /** @description Of this campaign; of all when left out. */
                campaign_id?: components["schemas"]["CampaignId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles supervisor, planner, operations, manager, legal, director, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_plan_rounds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanIn"];
            };
        };
        responses: {
            /** @description An operation plans it. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanAsked"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles supervisor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_get_round: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The round. */
                id: components["schemas"]["RoundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The round. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDetail"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles supervisor, technician, planner, operations, manager, director, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The round. */
                id: components["schemas"]["RoundId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignIn"];
            };
        };
        responses: {
            /** @description The round, on the phone now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles supervisor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_reorder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The round. */
                id: components["schemas"]["RoundId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderIn"];
            };
        };
        responses: {
            /** @description The round in its new order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDetail"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles supervisor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_add_by_hand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The round. */
                id: components["schemas"]["RoundId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddStopIn"];
            };
        };
        responses: {
            /** @description The round with the door. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDetail"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles supervisor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_list_stops: {
        parameters: {
            query: {
                /** @description Of this campaign. */
                campaign_id: components["schemas"]["CampaignId"];
                /** @description That stand there. */
                state?: "waiting" | "planned" | "on_the_way" | "delivered" | "failed" | "withdrawn";
                /** @description How many at most: 1 to 5000, 5000 when left out. */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Doors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_MarkOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles supervisor, planner, operations, manager, legal, director, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_move_stops: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveIn"];
            };
        };
        responses: {
            /** @description The round with its new stops. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDetail"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles supervisor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_take_off: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOffIn"];
            };
        };
        responses: {
            /** @description They are on no round. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenOff"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles supervisor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_list_templates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Templates"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, supervisor, operations, manager, finance, legal, director, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_preview_draft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftIn"];
            };
        };
        responses: {
            /** @description A PDF. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["PdfFile"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not compile; `line` and `column` say where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_get_template: {
        parameters: {
            query?: {
                /** @description The version; the newest when left out. */
                version?: number;
            };
            header?: never;
            path: {
                /** @description Its code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, supervisor, operations, manager, finance, legal, director, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_put_template: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version this edit builds upon; another current version answers 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description Its code: small letters, digits and dashes. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateIn"];
            };
        };
        responses: {
            /** @description The newest version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not compile; `line` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_activate_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivateIn"];
            };
        };
        responses: {
            /** @description The version that is used now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_preview_template: {
        parameters: {
            query?: {
                /** @description The version; the newest when left out. */
                version?: number;
            };
            header?: never;
            path: {
                /** @description Its code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A PDF. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["PdfFile"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, supervisor, operations, manager, finance, legal, director, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_list_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Templates"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, supervisor, operations, manager, finance, legal, director, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_list_unplanned: {
        parameters: {
            query: {
                /** @description Of this campaign. */
                campaign_id: components["schemas"]["CampaignId"];
                /** @description Of this day. */
                day: components["schemas"]["Day"];
                /** @description Left out for this reason. */
                reason?: "SKILL_CONSTRAINT" | "TIME_WINDOW_CONSTRAINT" | "CAPACITY_CONSTRAINT" | "MAX_DURATION_CONSTRAINT" | "REACHABLE_CONSTRAINT" | "TOUR_SIZE_CONSTRAINT" | "NO_REASON_FOUND";
                /** @description How many rows at most: 1 to 500, 50 when left out. */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Doors without a round. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_UnplannedOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles supervisor, planner. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_list_visits: {
        parameters: {
            query?: {
                /** @description Of this campaign. */
                campaign_id?: components["schemas"]["CampaignId"];
                /** @description Of this account. */
                account_id?: components["schemas"]["AccountId"];
                /** @description Of this notice. */
                notice_id?: components["schemas"]["NoticeId"];
                /** @description Of this business day. */
                day?: components["schemas"]["Day"];
                /** @description Of this technician. */
                technician?: components["schemas"]["PersonId"];
                /** @description Of this round. */
                round_id?: components["schemas"]["RoundId"];
                /** @description With this outcome. */
                outcome?: "delivered_to_recipient" | "delivered_to_third_party" | "delivered_to_mailbox" | "posted_on_door" | "delivered_other" | "failed_not_home" | "failed_refused" | "failed_no_access" | "failed_cant_find_address" | "failed_vacant" | "failed_moved" | "failed_unsafe_area" | "failed_no_time" | "failed_missing_required_proof" | "failed_other";
                /** @description With this state of review. */
                review_state?: "has_issues" | "approved" | "rejected";
                /** @description With doubts, or without. */
                flagged?: boolean;
                /** @description With this doubt. */
                flag?: "LOC_NONE" | "LOC_MOCK" | "LOC_LOW_ACCURACY" | "LOC_STALE" | "LOC_OUTSIDE_FENCE" | "LOC_TELEPORT" | "TIME_SKEW" | "PHOTO_DUPLICATE" | "PHOTO_EXIF_FAR" | "SPEED_RUN" | "PROOF_MISSING" | "CODE_MISMATCH" | "CODE_VOID" | "FORCED";
                /** @description How many rows at most: 1 to 500, 50 when left out. */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Visits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_VisitOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles supervisor, planner, operations, manager, legal, director, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_get_visit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The visit. */
                id: components["schemas"]["VisitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitDetail"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles supervisor, planner, operations, manager, legal, director, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_get_proof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The visit. */
                id: components["schemas"]["VisitId"];
                /** @description The proof's hash. */
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": number[];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles supervisor, planner, operations, manager, legal, director, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_review_visit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version this edit builds upon; another current version answers 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The visit. */
                id: components["schemas"]["VisitId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewIn"];
            };
        };
        responses: {
            /** @description The visit with its reviews. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitDetail"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles supervisor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices_get_vocabulary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VocabularyOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_list_activity: {
        parameters: {
            query?: {
                /** @description Of one campaign alone. */
                campaign_id?: components["schemas"]["CampaignId"];
                /** @description Of one kind of event alone: a code of `GET /event-types`. */
                kind?: string;
                /** @description Of one of our people alone: the technician, the requester, whoever it is about. */
                person_id?: components["schemas"]["PersonId"];
                /** @description What happened at this instant or later. */
                since?: components["schemas"]["Timestamp"];
                /** @description What happened before this instant. */
                until?: components["schemas"]["Timestamp"];
                /** @description How many lines at most: 1 to 500, 50 when left out. */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the feed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Activity"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin, planner, finance, legal, director, supervisor, operations, manager, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_list_audit_streams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Their names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles auditor, admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_list_audit_records: {
        parameters: {
            query?: {
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The stream. */
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Records, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AuditRecord"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles auditor, admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_verify_audit_stream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The stream. */
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verified"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles auditor, admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_list_progress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Progress of each launched campaign */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressListOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin, planner, finance, legal, director, supervisor, operations, manager, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_get_progress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign */
                id: components["schemas"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Progress of the campaign */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportingCampaignProgress"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin, planner, finance, legal, director, supervisor, operations, manager, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_list_event_types: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kinds of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypesOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin, planner, finance, legal, director, supervisor, operations, manager, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_stream_events: {
        parameters: {
            query?: {
                /** @description Of one campaign alone. */
                campaign_id?: components["schemas"]["CampaignId"];
                /** @description Begin after this line; `Last-Event-ID` wins. Left out: from now on. */
                after?: number;
            };
            header?: {
                /** @description The last line seen */
                "Last-Event-ID"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CloudEvents, one per frame */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin, planner, finance, legal, director, supervisor, operations, manager, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_get_operation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The operation. */
                id: components["schemas"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_cancel_operation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The operation. */
                id: components["schemas"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It ends, or has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_list_parked_messages: {
        parameters: {
            query?: {
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Parked messages, oldest event first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ParkedMessage"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_drop_parked_message: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The event. */
                id: components["schemas"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_replay_parked_message: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The event. */
                id: components["schemas"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It waits for its next try. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_list_report_kinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kinds of reports */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportKindsOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, director, manager. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_list_reports: {
        parameters: {
            query?: {
                /** @description Of one kind alone. */
                kind?: "monthly-collection" | "campaign-result";
                /** @description About one campaign alone. */
                campaign_id?: components["schemas"]["CampaignId"];
                /** @description Reports that cover this day or a later one. */
                from?: components["schemas"]["Day"];
                /** @description Reports that cover this day or an earlier one. */
                to?: components["schemas"]["Day"];
                /** @description How many at most: 1 to 500, 50 when left out. */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reports */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Report"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, director, manager. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_issue_report: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportIn"];
            };
        };
        responses: {
            /** @description It is being issued */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuingOut"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, director, manager. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_issue_collection_report: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CollectionReportIn"];
            };
        };
        responses: {
            /** @description The report as issued */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, director, manager. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_preview_report: {
        parameters: {
            query: {
                /** @description Which report. */
                kind: "monthly-collection" | "campaign-result";
                /** @description The month of `monthly-collection`: `2026-03`; the current one when left out. */
                month?: string;
                /** @description The campaign of `campaign-result`. */
                campaign_id?: components["schemas"]["CampaignId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures and tables */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPaper"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, director, manager. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_get_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The report */
                id: components["schemas"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, director, manager. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_get_report_file: {
        parameters: {
            query?: {
                /** @description Which table a `csv` file holds: a `code` of the preview's tables; the first when left out. */
                table?: string;
            };
            header?: never;
            path: {
                /** @description The report */
                id: components["schemas"]["ReportId"];
                /** @description `xlsx`, `pdf` or `csv` */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": number[];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, director, manager. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_get_report_paper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The report */
                id: components["schemas"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures and tables */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPaper"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles planner, finance, director, manager. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_list_daily_trends: {
        parameters: {
            query?: {
                /** @description How many days, today included: 1 to 366, 30 when left out. */
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry a day, the oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trends"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin, planner, finance, legal, director, supervisor, operations, manager, auditor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_list_webhook_endpoints: {
        parameters: {
            query?: {
                /**
                 * @description How many rows at most: 1 to 500, 50 when left out.
                 * @example 50
                 */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of endpoints */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_WebhookEndpoint"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_add_webhook_endpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointIn"];
            };
        };
        responses: {
            /** @description The endpoint and its secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_get_webhook_endpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The endpoint */
                id: components["schemas"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_remove_webhook_endpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The endpoint */
                id: components["schemas"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_edit_webhook_endpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version this edit builds upon; another current version answers 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The endpoint */
                id: components["schemas"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointPatchIn"];
            };
        };
        responses: {
            /** @description The endpoint */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_list_webhook_deliveries: {
        parameters: {
            query?: {
                /** @description In one state. */
                state?: "waiting" | "delivered" | "given_up";
                /** @description Of one event: `campaigns.campaign_launched`. */
                event_type?: string;
                /** @description How many at most: 1 to 500, 50 when left out. */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The endpoint */
                id: components["schemas"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_WebhookDelivery"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_get_webhook_delivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The endpoint */
                id: components["schemas"]["WebhookEndpointId"];
                /** @description The event: the receiver's `webhook-id` */
                event_id: components["schemas"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_replay_webhook_delivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The endpoint */
                id: components["schemas"]["WebhookEndpointId"];
                /** @description The event */
                event_id: components["schemas"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery, on its way */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_rotate_webhook_secret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The endpoint */
                id: components["schemas"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint and its new secret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reporting_test_webhook_endpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The endpoint */
                id: components["schemas"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery, on its way */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description No valid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller holds none of the roles admin. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
