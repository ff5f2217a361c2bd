/* Made from openapi.json by "npm run api". */
export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the server works, and how safe its database is set */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{job}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a job is */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who you are signed in as, and what you are to which conference */
        get: operations["getViewer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Say what you are called */
        patch: operations["changeMyName"];
        trace?: never;
    };
    "/api/v1/demo/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People of the demo whom you may look around as */
        get: operations["listDemoPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look around as one of the people of the demo */
        post: operations["signInToDemo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign this browser out */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/my-submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your own works, drafts too, and what happens with each */
        get: operations["getMySubmissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What follows when a work is withdrawn, and how to undo it */
        get: operations["getWithdrawal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The messages to you, newest first */
        get: operations["listMyMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/messages/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that you have opened messages */
        post: operations["readMyMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that needs doing, the most urgent first */
        get: operations["getTasks"];
        put?: never;
        /** Add a task of the committee */
        post: operations["addTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submission-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every submission, drafts too, in one answer */
        get: operations["getSubmissionTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submission-table/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The works in whose abstract all these words occur */
        get: operations["findInAbstracts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/tasks/{task}/nudge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom a reminder would reach, and how it would read */
        get: operations["previewNudge"];
        put?: never;
        /** Remind those for whom a task waits */
        post: operations["sendNudge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/next-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you do next, and what comes after */
        get: operations["getNextStep"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The messages of the conference, newest first */
        get: operations["listOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/outbox/{message}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a waiting message back */
        post: operations["holdMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/outbox/{message}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a held message go */
        post: operations["releaseMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/outbox/{message}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a failed or waiting message at once */
        post: operations["retryMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/outbox/{message}": {
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
        /** Change the subject or the text of a held message */
        patch: operations["editMessage"];
        trace?: never;
    };
    "/api/v1/conferences/{conference}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The log of the conference in plain words, the newest first */
        get: operations["listLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/log-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a table for a spreadsheet, at most 100000 lines */
        get: operations["getLogFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/log-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who and what stands in the log */
        get: operations["getLogChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a link that signs you in sent to your address */
        post: operations["requestSignInLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/archives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make one archive of everything about you; good for an hour */
        post: operations["exportMe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An archive of your own, as a ZIP file */
        get: operations["getMyArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What your erasure would do, and whether you have asked for it */
        get: operations["planMyErasure"];
        put?: never;
        /** Have everything about you erased, after some days */
        post: operations["askForErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/erasure/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Think better of it */
        post: operations["undoErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The browsers in which you are signed in */
        get: operations["listMySessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out in one of your browsers */
        post: operations["endMySession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sign-out-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out in every browser, this one too */
        post: operations["signOutEverywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The addresses by which you are known */
        get: operations["listMyAddresses"];
        put?: never;
        /** Add an address, or your other account that has it */
        post: operations["addMyAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/addresses/primary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Be written to at this address of yours */
        post: operations["makeMyAddressPrimary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/addresses/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an address of yours away; never the last */
        post: operations["removeMyAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts that became part of yours within the last day */
        get: operations["listMyMerges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/merges/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Part two accounts again that became one */
        post: operations["undoMyMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The conferences that you may know of, the latest first */
        get: operations["listConferences"];
        put?: never;
        /** Found a conference of a kind; you organise it */
        post: operations["createConference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a conference is and what happens next */
        get: operations["getConference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conference-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kinds of conference, and what each brings */
        get: operations["listConferenceKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/clone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the next conference from this one: everything but people and what they wrote */
        post: operations["cloneConference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/open-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the call: everybody sees the conference from now on */
        post: operations["openCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Archive the conference: it is for reading only */
        post: operations["archiveConference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/bring-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring the conference back from the archive */
        post: operations["bringBackConference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/handover-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your notes for the next committee, beside those for you */
        get: operations["listHandoverNotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/handover-notes/{section}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write a note on a section for the next committee */
        put: operations["writeHandoverNote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letters of the conference, in the order of their times */
        get: operations["listLetters"];
        put?: never;
        /** Write a letter; it waits until an organiser agrees to it */
        post: operations["writeLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/suggested-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add the letters of the kind that are not there yet */
        post: operations["addSuggestedLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/letters/{letter}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a letter; it waits for the organisers’ word again */
        put: operations["changeLetter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/letters/{letter}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave a letter out */
        post: operations["removeLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/letters/{letter}/bring-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring back a letter that was left out */
        post: operations["bringBackLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/letters/{letter}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a letter go out at its time */
        post: operations["agreeToLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/letters/{letter}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a letter back that was agreed to */
        post: operations["takeBackLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/letters/{letter}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a letter now, to everybody who has the role */
        post: operations["sendLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody with a role, by family name */
        get: operations["listMembers"];
        put?: never;
        /** Give people a role, by their addresses */
        post: operations["addMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest words of each published notice */
        get: operations["listNotices"];
        put?: never;
        /** Write a notice; nobody sees it until it is published */
        post: operations["createNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/notice-histories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every notice with its draft, versions and numbers */
        get: operations["listNoticeHistories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/suggested-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin with the suggested texts, as drafts */
        post: operations["addSuggestedNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/notices/{notice}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the draft; what is published stays as it is */
        put: operations["changeNotice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/notices/{notice}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish the draft as the next version, for good */
        post: operations["publishNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/notices/{notice}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How everybody in the conference stands to a notice that asks */
        get: operations["listConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notices of your conferences, and how you stand to them */
        get: operations["listMyConsents"];
        put?: never;
        /** Agree to the latest words of a notice */
        post: operations["giveConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/consents/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what you agreed to, at any time */
        post: operations["withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/set-up/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What authors are asked */
        get: operations["getSubmissionForm"];
        /** Set what authors are asked */
        put: operations["setSubmissionForm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/set-up/form/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The form as somebody of a role sees it at a moment */
        post: operations["previewSubmissionForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody with a role, their roles, tracks and addresses */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/people/{person}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what somebody is from the next request on */
        put: operations["changeRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/people-table/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A table to fill in, with an example for every column */
        get: operations["getPeopleTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/people-table/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a table of people (.xlsx or CSV) would change */
        post: operations["previewPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/people-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite or add the people of a table, as its preview has shown */
        post: operations["applyPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/invitation-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The invitation links and who came by them, newest first */
        get: operations["listInvitationLinks"];
        put?: never;
        /** Make a link by which people come in; told only now */
        post: operations["makeInvitationLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/invitation-links/{invitationLink}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let nobody else come by this link */
        post: operations["withdrawInvitationLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations by mail and what came of them */
        get: operations["listInvitations"];
        put?: never;
        /** Invite people by name and address, each by a link of their own */
        post: operations["invitePeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/invitations/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write again to people who have not answered */
        post: operations["remindInvited"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/invitations/{invitation}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an invitation back */
        post: operations["withdrawInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/invitations/{invitation}/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** In a demonstration: a personal link, to look at its page */
        post: operations["showInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/tasks/{task}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a task of the committee other words or another day */
        put: operations["changeTask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/tasks/{task}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a task of the committee as done */
        post: operations["finishTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/tasks/{task}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring back a task that was done or removed */
        post: operations["reopenTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/tasks/{task}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take away a task of the committee */
        post: operations["removeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/tasks/{task}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See to a task oneself */
        post: operations["takeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/tasks/{task}/give": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a task to somebody of the committee, or to nobody */
        post: operations["giveTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/retention-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What will be deleted of each kind of data, and when; what is published stays */
        get: operations["getRetentionPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/set-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is set up, and what is still to be done */
        get: operations["getSetUp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/set-up/basics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What the conference is, when and where */
        put: operations["setBasics"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/set-up/phases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** From when until when each phase lasts */
        put: operations["setPhases"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/set-up/tracks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The fields of work */
        put: operations["setTracks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/set-up/types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The ways to present */
        put: operations["setTypes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/set-up/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The rooms and what is in them */
        put: operations["setRooms"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/set-up/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** When there are talks, and what there is for everybody */
        put: operations["setDays"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/set-up/posters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Where posters hang */
        put: operations["setPosterAreas"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/set-up/abstract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What is asked of an abstract */
        put: operations["setAbstract"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/set-up/privacy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Who answers for people's data, and how long it is kept */
        put: operations["setPrivacy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Submissions as a CSV file that can be taken in again */
        get: operations["exportSubmissionsAsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Submissions as a workbook that can be taken in again */
        get: operations["exportSubmissionsAsWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/from-files/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a table (.xlsx, CSV) or exports of pretalx or Indico (JSON) would change */
        post: operations["previewSubmissionFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/from-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take files in, as their preview has shown */
        post: operations["takeInSubmissionFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/ask-co-author": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask an author of the draft by mail whether they are one, or remind them: once a day */
        post: operations["askCoAuthor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/take-back-co-author": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the question to an author back; its link ends */
        post: operations["takeBackCoAuthor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Be an author of it no more; the others are told */
        post: operations["leaveWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/ask-supervisor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the supervisor by mail whether the work may be submitted as it stands now, or remind them: once a day */
        post: operations["askSupervisor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/override-sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a work be submitted without its supervisor’s word; the authors are told why */
        post: operations["overrideSignOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/late-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The late links and what came by them, newest first */
        get: operations["listLateLinks"];
        put?: never;
        /** Make a link by which works may come after the deadline; told only now */
        post: operations["makeLateLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/late-links/{lateLink}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let nothing else come by this link */
        post: operations["endLateLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/writing-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the conference asks of an abstract */
        get: operations["getWritingRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft of a submission, for those who write in it */
        get: operations["getDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Keep what was typed: merged with what others wrote, told where that is not possible */
        patch: operations["saveDraft"];
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/draft/keep-my-place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have the way back to a draft sent to the address that you have given in it */
        post: operations["keepMyPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of a submission, the latest first */
        get: operations["listVersions"];
        put?: never;
        /** Keep what the draft holds now as a version */
        post: operations["keepVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version in full */
        get: operations["getVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/versions/{number}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a version back into the draft; what the draft held is kept as a version first */
        post: operations["restoreVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The submissions that you may read, in order of their codes */
        get: operations["listSubmissions"];
        put?: never;
        /** Begin a submission of your own */
        post: operations["startSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/on-behalf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a submission for somebody, who finds it at signing in */
        post: operations["startOnBehalf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the draft in: from now on this version counts */
        post: operations["submitAbstract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The receipt of what was sent in last */
        get: operations["getReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a work back; its slot or board is freed */
        post: operations["withdrawSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/undo-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a work back that was withdrawn a short time ago */
        post: operations["undoWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files of a submission, each in its newest version */
        get: operations["listFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One file, by the id of any of its versions, with an address at which that version can be fetched */
        get: operations["getFile"];
        put?: never;
        post?: never;
        /** Take a file away; it can be brought back */
        delete: operations["removeFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/files/{file}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a file back that was taken away */
        post: operations["restoreFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what is about to be sent; what cannot be taken is refused now */
        post: operations["startUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/uploads/{upload}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an upload is; HEAD says it in `Upload-Offset` */
        get: operations["getUpload"];
        put?: never;
        post?: never;
        /** Give up an upload */
        delete: operations["cancelUpload"];
        options?: never;
        head?: never;
        /** Send the next piece of a file, of at most 1 MB */
        patch: operations["sendPiece"];
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/uploads/{upload}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a file that has come whole, and add it to the submission */
        post: operations["completeUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submission-table/change-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What would become of each work; nothing is changed */
        post: operations["previewChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submission-table/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the track, the type, the lateness or the standing of several works in one act */
        post: operations["changeSubmissions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submission-table/letter-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who would be written to, and how the first one reads it */
        post: operations["previewLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submission-table/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write to those who present these works */
        post: operations["writeToPresenters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submission-table/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look for works whose texts are nearly the same */
        post: operations["compareSubmissions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submission-table/told-apart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that two works which look alike are different, or are not */
        post: operations["tellApart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One submission with the latest version of its abstract */
        get: operations["getSubmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take in a table of submissions: all of it, or with any fault nothing */
        post: operations["importSubmissions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that an accepted work will be presented */
        post: operations["confirmPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/match-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a proposal of mentors for all works without one */
        post: operations["startMatchRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/match-runs/{run}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a run of the matching proposes, with reasons */
        get: operations["getMatchRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/match-runs/{run}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take over the proposed pairs as drafts */
        post: operations["acceptMatchRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/match-runs/{run}/price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What it would cost everybody to lock, rule out or prefer two */
        post: operations["priceOfPairWish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/match-runs/{run}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish whom a repair proposes and tell everybody concerned */
        post: operations["confirmReplacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/match-runs/{run}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a proposal aside */
        post: operations["discardMatchRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/pairings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pairings that you may see, in order of the works’ codes */
        get: operations["listPairings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/pairings/{pairing}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why a work has its mentor, and who else it could have been */
        get: operations["explainPairing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/pairings/{pairing}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say yes to a pairing for which you are asked */
        post: operations["acceptPairing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/pairings/{pairing}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say no to a pairing for which you are asked */
        post: operations["declinePairing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/pairings/{pairing}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that you have to stop mentoring a work */
        post: operations["leavePairing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/pair-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All pairs, for whom each waits, and the runs of the matching */
        get: operations["getPairBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/pairing-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How pairs come together, and who may be the named person */
        get: operations["getPairingRules"];
        /** Set how pairs come together */
        put: operations["setPairingRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/pair-wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lock two together, rule them out or prefer them; null takes it back */
        post: operations["setPairWish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/draft-pairs/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who would get which message if all drafts were published */
        get: operations["previewPublishingPairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/draft-pairs/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make draft pairs known and ask both sides */
        post: operations["publishPairs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/pairings/{pairing}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a pairing; both are told */
        post: operations["endPairing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/pairings/{pairing}/replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let another mentor be proposed for the work of a pairing */
        post: operations["replacePairing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/quiet-route": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is named, and the notes that you wrote or got */
        get: operations["getQuietRoute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/pairings/{pairing}/quiet-note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write to the named person that this pair does not work */
        post: operations["writeQuietNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/quiet-notes/{note}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a note that was written to you */
        post: operations["answerQuietNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/quiet-notes/{note}/re-pair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let another mentor be proposed, as organisers do */
        post: operations["rePairQuietly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/mentor-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How you have described yourself as a mentor */
        get: operations["getMentorProfile"];
        /** Say that you have described yourself as a mentor */
        put: operations["saveMentorProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Keep what you write about yourself, whole or not */
        patch: operations["keepMentorProfile"];
        trace?: never;
    };
    "/api/v1/conferences/{conference}/mentor-profile/training": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say whether you have done the training of mentors */
        put: operations["sayTrainingIsDone"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/mentors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mentors with what they say of themselves, by name */
        get: operations["listMentors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/mentors/training": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark the training of mentors as done, or as not done */
        post: operations["markTraining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/mentoring-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What holds for mentoring here */
        get: operations["getMentoringRules"];
        /** Say what holds for mentoring here */
        put: operations["setMentoringRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/mentor-sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where mentors sign up, and whether they can */
        get: operations["getMentorSignUp"];
        /** Let mentors sign up at the public address */
        put: operations["openMentorSignUp"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/mentor-sign-up/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let nobody else sign up as a mentor */
        post: operations["closeMentorSignUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/mentoring-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What there is to choose from for mentors and presenters */
        get: operations["getMentoringChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/help-wanted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you want of a mentor */
        get: operations["getHelpWanted"];
        /** Say that this is what you want of a mentor */
        put: operations["saveHelpWanted"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Keep what you want of a mentor while you write it */
        patch: operations["keepHelpWanted"];
        trace?: never;
    };
    "/api/v1/conferences/{conference}/private-wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your private wishes, which nobody else reads */
        get: operations["getPrivateWishes"];
        /** Put these private wishes in place of those before */
        put: operations["keepPrivateWishes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/margin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The texts of a work, and the comments at their words */
        get: operations["getMargin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/margin/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that you have seen it now, so that next time what is new stands out */
        post: operations["lookAtMargin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/margin/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write on words of a version, or on the whole work, and perhaps suggest other words */
        post: operations["commentOnVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/margin-threads/{thread}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer in a thread; a resolved one is open again */
        post: operations["replyToComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/margin-threads/{thread}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a thread is dealt with */
        post: operations["resolveThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/margin-threads/{thread}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a resolved thread again */
        post: operations["reopenThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/margin-comments/{comment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say a comment of your own in other words */
        put: operations["changeComment"];
        post?: never;
        /** Take back a comment of your own */
        delete: operations["removeComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/margin-comments/{comment}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a suggested wording into your draft; what it held is kept as a version first */
        post: operations["takeSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/margin-comments/{comment}/untake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring back what your draft held before you took a suggested wording; it is on offer again */
        post: operations["untakeSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/margin-comments/{comment}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave your words as they are */
        post: operations["leaveSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/margin-comments/{comment}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show one comment with its thread to the organisers; both sides are told */
        post: operations["reportComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/feedback-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give your mentor the draft as it is now to read, and say by when you would like to hear */
        post: operations["askForFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/feedback-rounds/{round}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep what you type for a round, before you return it */
        put: operations["writeRound"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/feedback-rounds/{round}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return a round to the authors, who are told by mail */
        post: operations["returnRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/feedback-rounds/{round}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back that you asked for feedback */
        post: operations["takeBackRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/mentees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your works as a mentor, what is due or has waited longest first */
        get: operations["getMentees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/feedback-progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the feedback on each work goes, in counts and dates */
        get: operations["getFeedbackProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/comment-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comments that were shown to the organisers */
        get: operations["listCommentReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/comment-reports/{report}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a reported comment was looked at */
        post: operations["closeReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/preparation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A work that you prepare together, and how long it may be */
        get: operations["getPreparation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/mentoring-agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What mentor and presenter agree to, and whether you have */
        get: operations["getMentoringAgreement"];
        put?: never;
        /** Agree to these words */
        post: operations["agreeToMentoring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/pair-progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far each pair is: counts and days, never what was said */
        get: operations["listPairProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/prepared-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Slides and poster in all versions, each with an address */
        get: operations["listPreparedFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/page-comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comments on places of pages, in all versions of the files */
        get: operations["listPageComments"];
        put?: never;
        /** Write about a place of a page */
        post: operations["commentOnPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/page-comments/{pageComment}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a comment on a page */
        post: operations["replyToPageComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/page-comments/{pageComment}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that nothing is left to do about it */
        post: operations["resolvePageComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/page-comments/{pageComment}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that something is left to do about it */
        post: operations["reopenPageComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/page-comments/{pageComment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back your own comment while nobody has answered */
        delete: operations["takeBackPageComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/poster-ticks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which points of the poster check somebody has looked at */
        get: operations["listPosterTicks"];
        /** Tick a point of the poster check, or take that back */
        put: operations["tickPosterPoint"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/rehearsals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rehearsals of a work, the latest first */
        get: operations["listRehearsals"];
        put?: never;
        /** Keep a rehearsal: when it was, how long, what was ticked */
        post: operations["keepRehearsal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/rehearsals/{rehearsal}/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say one strength, one question and one next step, as its mentor */
        put: operations["sayToRehearsal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/rehearsals/{rehearsal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a rehearsal away for good, as its author */
        delete: operations["removeRehearsal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The meetings of the pair, and its log */
        get: operations["listMeetings"];
        put?: never;
        /** Propose to meet; the other one confirms */
        post: operations["proposeMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/meeting-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Times at which both could meet */
        get: operations["listMeetingTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/meetings/{meeting}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a time that the other one proposed */
        post: operations["confirmMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/meetings/{meeting}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose another time or place for a meeting */
        post: operations["moveMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/meetings/{meeting}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a meeting */
        post: operations["cancelMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/meetings/{meeting}/meeting.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A meeting as a file for calendars */
        get: operations["getMeetingFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/meeting-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write a line into the log of the pair */
        post: operations["noteMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/meeting-notes/{meetingNote}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a line out of the log of the pair */
        delete: operations["removeMeetingNote"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/review-criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By what works are judged */
        get: operations["listCriteria"];
        /** Set by what works are judged, before the first review */
        put: operations["setCriteria"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/review-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All reviews of all works, weighed */
        get: operations["listReviewedWorks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/review-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you have to review, and what you have written */
        get: operations["getReviewQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/review-skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put a work to the end of your queue, or back in its place */
        put: operations["skipWork"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/abstention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a work back, with the reason for the organisers */
        put: operations["abstainFromReview"];
        post?: never;
        /** Review a work after all that you had given back */
        delete: operations["takeWorkAgain"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/review-abstentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who gave which works back, and why */
        get: operations["listAbstentions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/review-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you have typed of a review; nobody else reads it */
        get: operations["getReviewDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Keep what you have typed of a review, joined with what you typed on another device */
        patch: operations["saveReviewDraft"];
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what you think of a work, until its decision is released */
        put: operations["submitReview"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/discussion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The other reviews of a work, and what is said about it */
        get: operations["getDiscussion"];
        put?: never;
        /** Say something about a work to those who review it */
        post: operations["postInDiscussion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/discussion/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what you have read now, so that what is new stands out; nobody else learns of it */
        post: operations["lookAtDiscussion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/discussion/{post}/sight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Open a post to more people; it cannot be closed again */
        put: operations["widenPost"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/review-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who reviews what, who reviews at all, and who should not */
        get: operations["getAssigning"];
        put?: never;
        /** Give works to reviewers, and take back what they have not begun */
        post: operations["assignReviewers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/review-assignments/propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a proposal of who reviews what */
        post: operations["proposeReviewers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/reviewers/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say how many works a reviewer takes; 0 when they drop out */
        put: operations["limitReviewer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/conflict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that you should not review a work, and give it back */
        put: operations["declareConflict"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/review-conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that somebody should not review a work */
        post: operations["recordConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/review-conflicts/{conflict}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Say that somebody may review a work after all */
        delete: operations["takeBackConflict"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/reviewer-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you know, and how many works you take */
        get: operations["getReviewerProfile"];
        /** Say what you know, and how many works you take */
        put: operations["saveReviewerProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/review-training": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where you lead or learn; for organisers what was sent on */
        get: operations["listTraining"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/training": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Help somebody in training with a review, or send it on */
        put: operations["leadTraining"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/redaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every work beside what reviewers read of it */
        get: operations["listRedactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/redaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give reviewers other words, or leave it to the program */
        put: operations["keepRedactedCopy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/review-files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of a work that you review; without what it says of its authors where you must not know them */
        get: operations["getFileForReviewer"];
        /** Let reviewers see a file, or no longer */
        put: operations["showFileToReviewers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All decisions, released or not */
        get: operations["listDecisions"];
        put?: never;
        /** Take down decisions, or take them back; nobody is told yet */
        post: operations["decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/decisions/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the reviews suggest for so many places */
        get: operations["proposeDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The released decision on your work, and what reviewers wrote */
        get: operations["getFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/decision-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every work with what its reviews come to, in one answer */
        get: operations["getDecisionBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/deciding-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say how many places there are, and which shares you aim at */
        put: operations["setDecidingPlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/decisions/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who would get what, and the release that is under way */
        get: operations["previewRelease"];
        put?: never;
        /** Have all pending decisions made known to the authors, as the preview has shown */
        post: operations["releaseDecisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/decisions/release/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every letter as its reader would get it */
        get: operations["listDecisionLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/decisions/release/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call the release back: nobody has heard of it */
        post: operations["undoRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/decisions-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The board as a CSV file, to fill in and bring back */
        get: operations["exportDecisions"];
        put?: never;
        /** Take down a table of decisions, as its preview has shown */
        post: operations["applyDecisionsTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/decisions-table/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a table of decisions would change */
        post: operations["previewDecisionsTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/set-up/reviewing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By what works are judged, and how many reviews there are */
        get: operations["getReviewForm"];
        /** Set by what works are judged; scores that were given stay */
        put: operations["setReviewForm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/set-up/reviewing/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many reviews there are, and who knows whom */
        get: operations["getReviewingRules"];
        /** Say how many reviews there are, and who knows whom */
        put: operations["setReviewingRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/reviewing-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far reviewing has come, how reviewers agree, how long they take */
        get: operations["getReviewingReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/reviewing-report/works.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many reviews each work has, as a CSV file */
        get: operations["getReviewingReportAsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was decided on a work, what reviewers wrote, and what is to be done */
        get: operations["getAnswer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/shared-words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What organisers share with you of what was said about your work */
        get: operations["getSharedWords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/revision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has changed in a work that came back to its reviewers */
        get: operations["getRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/answer/mentor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Let your mentor read the answer, or no more */
        put: operations["shareAnswer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/submissions/{submission}/decline-place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give back the place of an accepted work */
        post: operations["declinePlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has answered, who revises, and who waits */
        get: operations["getPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/places/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say how long authors have, and how the waiting list moves */
        put: operations["setAnswerRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/places/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put the waiting list in another order */
        put: operations["orderWaiting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The timetable that stands, published or not */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/timetable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The timetable with all that it is made of, in one answer */
        get: operations["getTimetable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/timetable/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Place, swap, push or lift talks: all of them, or none */
        post: operations["moveTalks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/timetable/pins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Pin talks where they stand, or take the pins out */
        put: operations["pinTalks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/timetable/locks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Lock a room, a day or a session, or open it again */
        put: operations["lockTimetable"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/timetable/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say why a clash stays */
        post: operations["acknowledgeClash"];
        /** Take back that a clash stays */
        delete: operations["takeBackAcknowledgement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/timetable/weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what matters how much when talks are placed */
        put: operations["setTimetableWeights"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/timetable/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has changed since a version, the oldest first */
        get: operations["listTimetableChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/timetable/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every change ever made, the newest first */
        get: operations["getTimetableHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/timetable/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that you are there, and see who else is */
        post: operations["bePresentAtTimetable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a session its title and its chair */
        put: operations["editSession"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/timetable/chairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say who chairs which sessions: all of them, or none */
        put: operations["setChairs"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/timetable/chairs/propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who could chair which session; nothing is changed yet */
        post: operations["proposeChairs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/timetable-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The proposals that can be compared, newest first */
        get: operations["listTimetableProposals"];
        put?: never;
        /** Let the engine propose a timetable, anew or from here */
        post: operations["askForTimetable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/timetable-proposals/{proposal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A proposed timetable: what it moves, why, and what it gains */
        get: operations["getTimetableProposal"];
        put?: never;
        post?: never;
        /** Put a proposed timetable away */
        delete: operations["discardTimetable"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/timetable-proposals/{proposal}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a proposed timetable stand, as a whole or in part */
        post: operations["acceptTimetable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/timetable-proposals/{proposal}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a search (by its job) with the best so far */
        post: operations["stopTimetableSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/timetable/bound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove how near the timetable is to the best possible; the job’s result is a TimetableBoundDto */
        post: operations["askForTimetableBound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/own-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When you cannot be there, which nobody else reads */
        get: operations["getOwnHours"];
        /** Put these hours in place of those before */
        put: operations["keepOwnHours"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/timetable/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far rooms are apart, when they are closed, and the pause */
        get: operations["getRoomRules"];
        /** Say how far rooms are apart, when they are closed, and the pause */
        put: operations["keepRoomRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/timetable/audience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say how many people are expected at a talk */
        put: operations["expectAudience"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/poster-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The poster sessions with the boards that stand */
        get: operations["listPosterSessions"];
        put?: never;
        /** Plan a poster session; its hall is laid out at once */
        post: operations["setUpPosterSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/poster-sessions/{posterSession}/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A poster session with all that it is made of, in one answer */
        get: operations["getPosterDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/poster-sessions/{posterSession}/floor-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draw, change or take away things of the hall: all, or none */
        post: operations["drawFloorPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/poster-sessions/{posterSession}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hang, swap or lift posters: all of them, or none */
        post: operations["movePosters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/poster-sessions/share-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose which session shows which poster, or apply that */
        post: operations["shareOutPosters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/poster-sessions/{posterSession}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a poster session another title, room, time or shifts */
        put: operations["editPosterSession"];
        post?: never;
        /** Take a poster session away in which nothing hangs */
        delete: operations["removePosterSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/poster-sessions/{posterSession}/hall-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ways to set up so many boards in the hall, the best first */
        post: operations["proposeHall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/poster-sessions/{posterSession}/pins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Pin posters to their boards, or take the pins out */
        put: operations["pinPosters"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/poster-sessions/{posterSession}/weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what matters how much when posters are hung */
        put: operations["setPosterWeights"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/poster-sessions/{posterSession}/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say why something stays that speaks against the plan */
        post: operations["acknowledgeFinding"];
        /** Take back that something stays */
        delete: operations["takeBackFinding"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/poster-sessions/{posterSession}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has changed since a version, the oldest first */
        get: operations["listPosterChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/poster-sessions/{posterSession}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every change ever made, the newest first */
        get: operations["getPosterHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/poster-sessions/{posterSession}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that you are there, and see who else is */
        post: operations["bePresentAtPosters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/poster-sessions/{posterSession}/board-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The proposals that can be compared, newest first */
        get: operations["listBoardProposals"];
        put?: never;
        /** Let the engine propose boards, anew or from here */
        post: operations["askForBoards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/board-proposals/{proposal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposed boards: what they move, why, and what they gain */
        get: operations["getBoardProposal"];
        put?: never;
        post?: never;
        /** Put a proposed board plan away */
        delete: operations["discardBoards"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/board-proposals/{proposal}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let proposed boards stand, as a whole or in part */
        post: operations["acceptBoards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/board-proposals/{proposal}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a search (by its job) with the best so far */
        post: operations["stopBoardSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draw an abstract as its column of the printed programme will show it; nothing is kept */
        post: operations["previewAbstract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The releases, the latest first */
        get: operations["listReleases"];
        put?: never;
        /** Publish the programme as it stands */
        post: operations["publishRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/releases/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole release: see release.schema.json among its files */
        get: operations["getRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/releases/{number}/outputs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files made from a release */
        get: operations["listOutputs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/poster-sessions/{posterSession}/labels.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A label for each board, as one PDF */
        get: operations["printBoardLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conferences/{conference}/poster-sessions/{posterSession}/set-up.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The floor plan, and who hangs where, by board and by presenter, as one PDF */
        get: operations["printSetUpSheets"];
        put?: never;
        post?: never;
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
        DatabaseHealthDto: {
            /** @example 18.4 */
            version: string;
            /** @example on */
            fsync: string;
            /** @example on */
            fullPageWrites: string;
            /** @example on */
            synchronousCommit: string;
        };
        HealthDto: {
            /** @description The process answers. */
            live: boolean;
            /** @description It can serve: the database answers. */
            ready: boolean;
            database: components["schemas"]["DatabaseHealthDto"] | null;
        };
        JobDto: {
            /** Format: uuid */
            id: string;
            /** @example solve-timetable */
            kind: string;
            /** @enum {string} */
            state: "queued" | "running" | "done" | "failed" | "cancelled";
            /** @description From 0 to 1. */
            progress: number;
            /** @description What it is doing, in words. */
            note: string;
            /** @description What it made, when done. */
            result: {
                [key: string]: unknown;
            } | null;
            /** @description Why it failed, in words. */
            error: string | null;
        };
        ViewerMembershipDto: {
            /** @description The conference, by its name in addresses. */
            conference: string;
            /** @enum {string} */
            role: "author" | "mentor" | "reviewer" | "chair" | "judge" | "supervisor" | "organiser" | "attendee";
        };
        ViewerDto: {
            /**
             * Format: uuid
             * @description Null for somebody who has not signed in.
             */
            personId: string | null;
            name: string | null;
            /** @description By which lists sort you. */
            sortName: string | null;
            /** @description How many messages you have not opened. */
            unread: number;
            memberships: components["schemas"]["ViewerMembershipDto"][];
            /**
             * @description Which conferences you may found: real ones, such as are for looking around only, or none.
             * @enum {string|null}
             */
            mayFound: "real" | "demo" | null;
        };
        DemoPersonDto: {
            /** Format: uuid */
            personId: string;
            name: string;
            /** @description The conference, by its name in addresses. */
            conference: string;
            roles: ("author" | "mentor" | "reviewer" | "chair" | "judge" | "supervisor" | "organiser" | "attendee")[];
        };
        DemoSignInDto: {
            /** Format: uuid */
            personId: string;
        };
        MilestoneDto: {
            what: string;
            /** Format: date-time */
            at: string | null;
            /** @enum {string} */
            when: "done" | "now" | "to come";
        };
        HelperDto: {
            /** @description Tells them apart from others of the same name. */
            key: string;
            name: string;
            /** @enum {string} */
            role: "mentor" | "supervisor" | "co-author";
            /** @description How that stands, in a few words. */
            says: string;
        };
        WorkPlaceDto: {
            /** @example session 2B in the Great Hall */
            words: string;
            /** Format: date-time */
            at: string;
        };
        MyWorkDto: {
            /** Format: uuid */
            id: string;
            /** @example UG-042 */
            code: string;
            /** @description Inline text; empty where nothing is written yet. */
            title: string;
            state: string;
            /** @description Whether you have said that you are an author of it. */
            confirmed: boolean;
            /** @description Whether there is an answer to it to read. */
            answered: boolean;
            /** @description Where it stands, in a sentence. */
            says: string;
            /** @description The version that counts. */
            version: number | null;
            /** @description Whether the draft holds something that was not sent in. */
            changed: boolean;
            /**
             * Format: date-time
             * @description Until when it can be sent in.
             */
            deadline: string | null;
            /** @description Whether what you write now can still be sent in. */
            mayWrite: boolean;
            hasReceipt: boolean;
            mayWithdraw: boolean;
            /**
             * Format: date-time
             * @description Until when the withdrawal can be undone; null when there is nothing to undo.
             */
            undoUntil: string | null;
            /** @description Its way, in order. */
            milestones: components["schemas"]["MilestoneDto"][];
            helpers: components["schemas"]["HelperDto"][];
            /** @description Whether there is feedback with a mentor to read, or to ask for. */
            feedback: boolean;
            place: components["schemas"]["WorkPlaceDto"] | null;
        };
        MySubmissionsDto: {
            /**
             * Format: date-time
             * @description The moment for which all of this holds.
             */
            now: string;
            /**
             * Format: date-time
             * @description The end of the call.
             */
            deadline: string | null;
            /** @description Whether a submission can be begun now. */
            mayStart: boolean;
            works: components["schemas"]["MyWorkDto"][];
        };
        WithdrawalDto: {
            /** @example UG-042 */
            code: string;
            title: string;
            /** @description Whether it can be withdrawn as it stands. */
            possible: boolean;
            /** @description A sentence for each thing that follows, the weightiest first. */
            consequences: string[];
            /** @description For how many hours it can be undone. */
            undoHours: number;
            /** Format: date-time */
            withdrawnAt: string | null;
            /**
             * Format: date-time
             * @description Of a withdrawn work: until when that can be undone; null when it cannot any more.
             */
            undoUntil: string | null;
        };
        MessageDto: {
            /** Format: uuid */
            id: string;
            /** @description The conference it comes from, by its name in addresses. */
            conference: string;
            /** @description The title of that conference. */
            conferenceTitle: string;
            /**
             * @description What kind of message it is.
             * @example decision-released
             */
            kind: string;
            subject: string;
            /** @description Plain text. */
            text: string;
            /** Format: date-time */
            writtenAt: string;
            /**
             * Format: date-time
             * @description When you opened it here.
             */
            readAt: string | null;
            /** @description Whether it went out by mail as well. */
            mailed: boolean;
        };
        MessagePageDto: {
            items: components["schemas"]["MessageDto"][];
            next: string | null;
        };
        ReadMessagesDto: {
            ids: string[];
        };
        NamedPersonDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        StuckDto: {
            /** Format: uuid */
            personId: string;
            name: string;
            /**
             * Format: date-time
             * @description Since when it waits for them.
             */
            since: string | null;
            /**
             * @description What they have not done yet.
             * @example UG-004, UG-017
             */
            about: string;
            /**
             * Format: date-time
             * @description When they were last reminded of it.
             */
            remindedAt: string | null;
        };
        ButtonDto: {
            /** @example Assign reviewers */
            label: string;
            /** @description A path of the workspace inside the conference, such as `reviews`; with a slash first, of the published site; empty: the act itself. */
            to: string;
        };
        TaskDto: {
            /**
             * @description Stays the same as long as the task is there.
             * @example reviews-to-come
             */
            key: string;
            /** @enum {string} */
            stage: "set-up" | "people" | "call" | "mentoring" | "review" | "decision" | "confirmation" | "timetable" | "posters" | "release" | "mail" | "afterwards" | "own";
            /** @description What to do, in a sentence. */
            what: string;
            /** @description Why it matters; of a task of the committee its note. */
            why: string;
            /**
             * @description Whose move it is.
             * @enum {string}
             */
            movedBy: "author" | "mentor" | "reviewer" | "chair" | "judge" | "supervisor" | "organiser" | "attendee";
            /** @description Who of the committee sees to it; null: nobody yet. */
            owner: components["schemas"]["NamedPersonDto"] | null;
            /** Format: date-time */
            deadline: string | null;
            /** @enum {string} */
            urgency: "late" | "this week" | "later";
            done: number;
            of: number;
            /** @description The twenty who have kept it waiting longest. */
            stuck: components["schemas"]["StuckDto"][];
            /** @description How many it waits for in all. */
            stuckCount: number;
            button: components["schemas"]["ButtonDto"];
            /** @description Whether those for whom it waits can be reminded. */
            remindable: boolean;
        };
        PhasePartDto: {
            done: number;
            of: number;
            /** @description What stands or what is missing, in a sentence. */
            sentence: string;
        };
        PhaseProgressDto: {
            /** @enum {string} */
            name: "interest" | "submission" | "mentoring" | "review" | "decision" | "preparation" | "event" | "afterwards";
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /**
             * @description late: over, and not everything is done.
             * @enum {string}
             */
            state: "to come" | "on" | "late" | "done";
            done: number;
            of: number;
            parts: components["schemas"]["PhasePartDto"][];
        };
        DoneTaskDto: {
            key: string;
            title: string;
            /** Format: date-time */
            doneAt: string;
            doneBy: string | null;
        };
        TasksDto: {
            /**
             * Format: date-time
             * @description The moment for which all of this holds.
             */
            now: string;
            /** @description The most urgent first. */
            tasks: components["schemas"]["TaskDto"][];
            /** @description In the order in which they come. */
            phases: components["schemas"]["PhaseProgressDto"][];
            /** @description What the committee has ticked off, the latest first. */
            ticked: components["schemas"]["DoneTaskDto"][];
            /** @description To whom a task can be given. */
            committee: components["schemas"]["NamedPersonDto"][];
        };
        SubmissionRowDto: {
            /** Format: uuid */
            id: string;
            /** @example UG-042 */
            code: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "in revision" | "accepted" | "waitlisted" | "declined" | "confirmed" | "withdrawn";
            /** @description Empty where nothing is written yet. */
            title: string;
            authors: string[];
            presenters: string[];
            /** @description Authors who have not said yet that they are. */
            unconfirmed: number;
            /** Format: uuid */
            trackId: string | null;
            /** Format: uuid */
            typeId: string | null;
            keywords: string[];
            words: number;
            /** @description The version that counts; null before the first. */
            version: number | null;
            /** Format: date-time */
            begunAt: string;
            /** Format: date-time */
            submittedAt: string | null;
            /**
             * Format: date-time
             * @description When somebody wrote in it last.
             */
            savedAt: string | null;
            /** @description Whether something was written after it was sent in. */
            changed: boolean;
            /** Format: date-time */
            lateUntil: string | null;
            /** @description Whether somebody else than its authors began it. */
            onBehalf: boolean;
            /**
             * @description What the supervisor named now has said last; null where nobody was asked.
             * @enum {string|null}
             */
            signOff: "asked" | "signed" | "not-yet" | "overridden" | null;
            /** @description Comes back with a change, which is refused where the row is another by then. */
            mark: string;
            /** @description Who helps with it. */
            mentor: string | null;
        };
        SimilarWorksDto: {
            /** Format: uuid */
            one: string;
            /** Format: uuid */
            other: string;
            /** @description Of the sentences of `one`, how many in a hundred are in `other` too. */
            oneShares: number;
            otherShares: number;
        };
        SubmissionTableDto: {
            rows: components["schemas"]["SubmissionRowDto"][];
            /**
             * Format: date-time
             * @description When all texts were compared last.
             */
            comparedAt: string | null;
            similar: components["schemas"]["SimilarWorksDto"][];
        };
        FoundSubmissionsDto: {
            ids: string[];
        };
        SparedDto: {
            name: string;
            /**
             * Format: date-time
             * @description From when on they can be reminded again.
             */
            until: string;
        };
        NudgePreviewDto: {
            /** @description Who gets it, longest waiting first. */
            recipients: string[];
            /** @description Who is left out, because they were reminded lately. */
            spared: components["schemas"]["SparedDto"][];
            /** @description Of the message to the first one. */
            subject: string;
            /** @description Plain text, as the first one gets it; each reads their own name and works. */
            text: string;
        };
        NudgeDto: {
            /** @description A few words of their own. */
            note?: string;
        };
        RemindedDto: {
            /** @description Who was written to within the last ten minutes is left alone. */
            reminded: number;
        };
        StepDto: {
            key: string;
            /** @enum {string} */
            role: "author" | "mentor" | "reviewer" | "chair" | "judge" | "supervisor" | "organiser" | "attendee";
            /** @description What to do, in a sentence. */
            what: string;
            /** @description Why it matters or what it takes. */
            why: string;
            /** Format: date-time */
            deadline: string | null;
            /** @enum {string} */
            urgency: "late" | "this week" | "later";
            done: number;
            of: number;
            /**
             * Format: date-time
             * @description Since when somebody waits for it.
             */
            since: string | null;
            button: components["schemas"]["ButtonDto"];
        };
        AheadDto: {
            sentence: string;
            /** Format: date-time */
            at: string;
        };
        NextStepDto: {
            /**
             * Format: date-time
             * @description The moment for which all of this holds.
             */
            now: string;
            /** @description What the viewer is to the conference. */
            roles: ("author" | "mentor" | "reviewer" | "chair" | "judge" | "supervisor" | "organiser" | "attendee")[];
            /** @description The most urgent first: the first one is the next step. */
            steps: components["schemas"]["StepDto"][];
            /** @description What to say when no step is left, a sentence for each role. */
            waiting: string[];
            /** @description What comes after, the soonest first. */
            ahead: components["schemas"]["AheadDto"][];
            /** @description Whether a programme is published. */
            published: boolean;
        };
        OutboxMessageDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            /** @description The name of the person it is for. */
            recipient: string;
            /**
             * @description What kind of message it is.
             * @example decision-released
             */
            kind: string;
            subject: string;
            /** @description Plain text. */
            text: string;
            /**
             * @description failed: it will not be tried again by itself. shown: read in the app only.
             * @enum {string}
             */
            state: "queued" | "held" | "sending" | "sent" | "failed" | "shown";
            /** @description How often it was tried since it was last let go. */
            attempts: number;
            /**
             * Format: date-time
             * @description When it is tried next.
             */
            nextTryAt: string | null;
            /** @description Why the last attempt did not succeed, in words. */
            lastError: string | null;
            /** Format: date-time */
            writtenAt: string;
            /**
             * Format: date-time
             * @description When the mail server took it.
             */
            sentAt: string | null;
        };
        OutboxPageDto: {
            items: components["schemas"]["OutboxMessageDto"][];
            next: string | null;
        };
        EditMessageDto: {
            /** @description One line. */
            subject?: string;
            /** @description Plain text. */
            text?: string;
        };
        LogLineDto: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description To the microsecond.
             */
            at: string;
            /** @enum {string} */
            what: "did" | "saw";
            /**
             * Format: uuid
             * @description Null where you may not know, or nobody had signed in.
             */
            personId: string | null;
            /** @description The act, or the kind of sight, by its short name. */
            name: string;
            subjectId: string | null;
            /** @example Amal Haddad released 40 decisions */
            sentence: string;
        };
        LogPageDto: {
            items: components["schemas"]["LogLineDto"][];
            next: string | null;
        };
        LogPersonDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        LogChoicesDto: {
            /** @description Who has done or seen something, by name. */
            people: components["schemas"]["LogPersonDto"][];
            /** @description The short names of what was done or seen. */
            names: string[];
        };
        SignInLinkDto: {
            /** Format: email */
            address: string;
            /**
             * @description A path on this server, where you go afterwards.
             * @example /app/
             */
            next?: string;
        };
        SignInLinkAnswerDto: {
            message: string;
        };
        ArchiveDto: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description It is gone after that.
             */
            expiresAt: string;
        };
        PlannedFateDto: {
            heading: string;
            count: number;
            /** @enum {string} */
            fate: "deleted" | "emptied" | "unnamed";
            /** @description Why, in a sentence. */
            why: string;
        };
        OpenErasureDto: {
            /**
             * Format: date-time
             * @description Until then it can be undone.
             */
            dueAt: string;
            keepsName: boolean;
            /** @description Why it was not carried out when it was due. */
            heldUpBy: string | null;
        };
        ErasurePlanDto: {
            /** @description What has to be done first. */
            obstacles: string[];
            fates: components["schemas"]["PlannedFateDto"][];
            /** @description How many of your works stand in a published programme. */
            published: number;
            asked: components["schemas"]["OpenErasureDto"] | null;
        };
        AskForErasureDto: {
            /** @description The words “erase me”. */
            word: string;
            /** @description Whether your published works go on under your name. */
            keepsName: boolean;
        };
        MySessionDto: {
            /** Format: uuid */
            id: string;
            /**
             * @description How you came in.
             * @enum {string}
             */
            means: "link" | "university" | "demo" | "guest";
            /** @description What the browser calls itself. */
            browser: string;
            /** Format: date-time */
            since: string;
            /**
             * Format: date-time
             * @description To within ten minutes.
             */
            seenAt: string;
            /** @description Whether it is the one that asks. */
            current: boolean;
        };
        EndSessionDto: {
            /** Format: uuid */
            sessionId: string;
        };
        MyAddressDto: {
            address: string;
            /** @description Whether it has been shown to be yours. */
            verified: boolean;
            /** @description Whether it is the one to which you are written. */
            primary: boolean;
        };
        AddressDto: {
            /** Format: email */
            address: string;
        };
        OpenMergeDto: {
            /** Format: uuid */
            id: string;
            /** @description What the other account was called. */
            name: string;
            /** Format: date-time */
            mergedAt: string;
            /** Format: date-time */
            undoUntil: string;
        };
        UndoMergeDto: {
            /** Format: uuid */
            mergeId: string;
        };
        WishedNameDto: {
            name: string;
            /** @description By which lists sort you. Left out: the family name first. */
            sortName?: string;
        };
        ConferenceSummaryDto: {
            /** Format: uuid */
            id: string;
            /**
             * @description Its name in addresses.
             * @example student-research-2027
             */
            slug: string;
            title: string;
            /** @enum {string} */
            kind: "showcase" | "single-topic" | "cross-pathway" | "staff-student";
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            venue: string;
            /** @description IANA time zone in which its times are shown. */
            timeZone: string;
            /** @description For looking around only: nothing in it is real. */
            demo: boolean;
            /**
             * @description Until the call is open, only its own people see it.
             * @enum {string}
             */
            state: "setting-up" | "call-open" | "archived";
        };
        PhaseDto: {
            /** @enum {string} */
            name: "interest" | "submission" | "mentoring" | "review" | "decision" | "preparation" | "event" | "afterwards";
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** @description What happens in it, in a sentence. */
            meaning: string;
            /** @enum {string} */
            when: "past" | "now" | "to come";
        };
        TrackDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description One capital letter, unique in the conference. */
            letter: string;
        };
        PresentationTypeDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            form: "talk" | "lightning-talk" | "poster";
            /** @description With the discussion; for a poster, how long its presenters stand by it. */
            minutes: number;
            discussionMinutes: number;
            /** @description Words that an abstract may have. */
            wordLimit: number;
        };
        RoomDto: {
            /** Format: uuid */
            id: string;
            name: string;
            capacity: number;
            stepFree: boolean;
            hearingLoop: boolean;
            /** @enum {string} */
            use: "talks" | "posters";
            equipment: string[];
        };
        ConferenceDto: {
            /** Format: uuid */
            id: string;
            /**
             * @description Its name in addresses.
             * @example student-research-2027
             */
            slug: string;
            title: string;
            /** @enum {string} */
            kind: "showcase" | "single-topic" | "cross-pathway" | "staff-student";
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            venue: string;
            /** @description IANA time zone in which its times are shown. */
            timeZone: string;
            /** @description For looking around only: nothing in it is real. */
            demo: boolean;
            /**
             * @description Until the call is open, only its own people see it.
             * @enum {string}
             */
            state: "setting-up" | "call-open" | "archived";
            /** @description What it is, in paragraphs of inline text. */
            about: string[];
            contact: string;
            notices: string[];
            phases: components["schemas"]["PhaseDto"][];
            tracks: components["schemas"]["TrackDto"][];
            types: components["schemas"]["PresentationTypeDto"][];
            rooms: components["schemas"]["RoomDto"][];
        };
        MixingGoalDto: {
            id: string;
            /** @enum {string} */
            trait: "year group" | "pathway" | "department" | "staff or student" | "topic" | "experience";
            /** @enum {string} */
            place: "session" | "parallel sessions" | "neighbouring posters" | "pairing" | "chairing";
            /**
             * @description As many different ones as can be; alike ones together; alike ones apart.
             * @enum {string}
             */
            aim: "mix" | "gather" | "spread";
            /** @description At least so many different ones in each place. */
            atLeast?: number;
            /** @description From 0 to 1: how much it counts against the other goals. */
            weight: number;
            /** @description What it means to the people in the room. */
            sentence: string;
        };
        ChecklistTaskDto: {
            id: string;
            /** @enum {string} */
            phase: "interest" | "submission" | "mentoring" | "review" | "decision" | "preparation" | "event" | "afterwards";
            /** @enum {string} */
            who: "lead" | "programme" | "mentoring" | "place" | "words" | "money";
            /**
             * @description Until when, in words.
             * @example 3 weeks before the first day, at 17:00
             */
            due: string;
            task: string;
            /** @description Why, or how. */
            help: string;
        };
        PlannedMailDto: {
            id: string;
            /** @enum {string} */
            to: "author" | "mentor" | "reviewer" | "chair" | "judge" | "supervisor" | "organiser" | "attendee";
            /** @description When it goes out, in words. */
            when: string;
            subject: string;
            /** @description Words in braces, such as {title}, are filled in. */
            text: string;
        };
        ProposedTypeDto: {
            name: string;
            /** @enum {string} */
            form: "talk" | "lightning-talk" | "poster";
            /** @description With its discussion. */
            minutes: number;
            discussionMinutes: number;
            wordLimit: number;
        };
        ProposedPhaseDto: {
            /** @enum {string} */
            name: "interest" | "submission" | "mentoring" | "review" | "decision" | "preparation" | "event" | "afterwards";
            /** @example 16 weeks before the first day, at 09:00 */
            starts: string;
            ends: string;
        };
        ProposedQuestionDto: {
            label: string;
            help: string;
            /** @enum {string} */
            kind: "text" | "long-text" | "choice" | "choices" | "file" | "consent";
        };
        ProposedCriterionDto: {
            name: string;
            description: string;
            weight: number;
            /** @description What each score from 1 on means. */
            anchors: string[];
        };
        ProposedNoticeDto: {
            /** @enum {string} */
            kind: "privacy-notice" | "recording" | "photograph" | "publication" | "ethics-statement" | "authors-statement" | "mentoring-agreement" | "own";
            title: string;
            text: string;
            /** @description Whether it is asked for as a consent, which may be refused. */
            asks: boolean;
        };
        ProposedRetentionDto: {
            kind: string;
            months: number;
            reason: string;
        };
        ConferenceKindDto: {
            mixingGoals: components["schemas"]["MixingGoalDto"][];
            checklist: components["schemas"]["ChecklistTaskDto"][];
            mails: components["schemas"]["PlannedMailDto"][];
            /** @enum {string} */
            kind: "showcase" | "single-topic" | "cross-pathway" | "staff-student";
            name: string;
            sentence: string;
            /** @description How a committee knows that this is theirs. */
            chooseWhen: string;
            types: components["schemas"]["ProposedTypeDto"][];
            tracks: string[];
            phases: components["schemas"]["ProposedPhaseDto"][];
            questions: components["schemas"]["ProposedQuestionDto"][];
            criteria: components["schemas"]["ProposedCriterionDto"][];
            notices: components["schemas"]["ProposedNoticeDto"][];
            retention: components["schemas"]["ProposedRetentionDto"][];
        };
        CreateConferenceDto: {
            title: string;
            /** @description Its name in addresses; made from the title where it is left out. */
            slug?: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            /** @enum {string} */
            kind: "showcase" | "single-topic" | "cross-pathway" | "staff-student";
            /** @description IANA time zone of the place, such as Europe/London. */
            timeZone: string;
            /** @description Where people can ask. */
            contact: string;
            venue?: string;
        };
        NewConferenceDto: {
            /** @description Its name in addresses. */
            slug: string;
        };
        CloneConferenceDto: {
            title: string;
            /** @description Its name in addresses; made from the title where it is left out. */
            slug?: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            /** @description Organisers of the earlier conference who go on with this one, besides you. */
            organiserIds?: string[];
        };
        ClonedConferenceDto: {
            /** @description Its name in addresses. */
            slug: string;
            /** @description What could not be taken over as it was, in sentences. */
            remarks: string[];
        };
        EarlierNoteDto: {
            text: string;
            writer: string | null;
            /** Format: date-time */
            writtenAt: string | null;
            /** @description The conference, by its name in addresses. */
            conference: string;
            title: string;
        };
        HandoverNoteDto: {
            /** @enum {string} */
            section: "basics" | "phases" | "tracks" | "types" | "rooms" | "days" | "posters" | "abstract" | "form" | "reviewing" | "people" | "privacy" | "general" | "afterwards";
            /** @description What is asked, for somebody who has never handed over. */
            prompt: string;
            /** @description Empty where nothing is written yet. */
            text: string;
            /** @description To be sent with a change; 0 where nothing is written yet. */
            version: number;
            writer: string | null;
            /** Format: date-time */
            writtenAt: string | null;
            /** @description For reading only. */
            before: components["schemas"]["EarlierNoteDto"] | null;
        };
        WriteHandoverNoteDto: {
            text: string;
            /** @description The version that was changed. */
            version: number;
        };
        ConferenceLetterWordsDto: {
            subject: string;
            text: string;
        };
        ConferenceLetterDto: {
            subject: string;
            text: string;
            /** Format: uuid */
            id: string;
            /**
             * @description To everybody who is this when it goes out.
             * @enum {string}
             */
            to: "author" | "mentor" | "reviewer" | "chair" | "judge" | "supervisor" | "organiser" | "attendee";
            /**
             * Format: date-time
             * @description When; null: upon a cause.
             */
            goesAt: string | null;
            /**
             * @description Upon what; null: at its time.
             * @enum {string|null}
             */
            follows: "abstract received" | "pair published" | "decision released" | "programme published" | null;
            /**
             * @description Nothing goes out that is `waiting` for the organisers’ word.
             * @enum {string}
             */
            state: "waiting" | "agreed" | "sent";
            /** @description An act names the one that was read. */
            revision: number;
            /** Format: date-time */
            sentAt: string | null;
            /** @description How many people it went to. */
            reached: number | null;
            /** @description How many people it would reach now. */
            people: number;
            /** @description With what the set-up knows filled in. */
            filled: components["schemas"]["ConferenceLetterWordsDto"];
            /** @description What is to be said before it can go out, in sentences. */
            missing: string[];
        };
        LetterTimeDto: {
            /**
             * @description What the clocks in the conference’s zone show.
             * @example 2027-02-12T09:00
             */
            local: string;
            /**
             * @description Which one, where the clocks show the time twice or skip it.
             * @enum {string}
             */
            which?: "earlier" | "later";
        };
        NewLetterDto: {
            /** @enum {string} */
            to: "author" | "mentor" | "reviewer" | "chair" | "judge" | "supervisor" | "organiser" | "attendee";
            /** @description Null where it follows upon something. */
            goesAt: components["schemas"]["LetterTimeDto"] | null;
            /** @enum {string|null} */
            follows: "abstract received" | "pair published" | "decision released" | "programme published" | null;
            /** @description One line; {title} and the like are filled in. */
            subject: string;
            /** @description Plain text; {submissionDeadline} and the like are filled in. */
            text: string;
        };
        LetterIdDto: {
            /** Format: uuid */
            id: string;
        };
        ChangeLetterDto: {
            /** @enum {string} */
            to: "author" | "mentor" | "reviewer" | "chair" | "judge" | "supervisor" | "organiser" | "attendee";
            /** @description Null where it follows upon something. */
            goesAt: components["schemas"]["LetterTimeDto"] | null;
            /** @enum {string|null} */
            follows: "abstract received" | "pair published" | "decision released" | "programme published" | null;
            /** @description One line; {title} and the like are filled in. */
            subject: string;
            /** @description Plain text; {submissionDeadline} and the like are filled in. */
            text: string;
            /** @description Of the letter from which these words started. */
            revision: number;
        };
        LetterRevisionDto: {
            revision: number;
        };
        ReachedDto: {
            reached: number;
        };
        MemberDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        NewMemberDto: {
            name: string;
            /** Format: email */
            address: string;
        };
        AddMembersDto: {
            /** @enum {string} */
            role: "author" | "mentor" | "reviewer" | "chair" | "judge" | "supervisor" | "organiser" | "attendee";
            people: components["schemas"]["NewMemberDto"][];
        };
        AddedMembersDto: {
            /** @description In the order in which they were named. */
            personIds: string[];
        };
        NoticeVersionDto: {
            /** Format: uuid */
            id: string;
            /** @description From 1. */
            number: number;
            title: string;
            /** @description Paragraphs of plain text, with empty lines between them. */
            text: string;
            /** @description Whether who agreed to earlier words is asked again. */
            asksAnew: boolean;
            /** Format: date-time */
            publishedAt: string;
        };
        NoticeDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "privacy-notice" | "recording" | "photograph" | "publication" | "ethics-statement" | "authors-statement" | "mentoring-agreement" | "own";
            /** @description Whether people are asked to agree, or only told. */
            asks: boolean;
            /** @description The latest words. */
            version: components["schemas"]["NoticeVersionDto"];
        };
        NoticeHistoryDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "privacy-notice" | "recording" | "photograph" | "publication" | "ethics-statement" | "authors-statement" | "mentoring-agreement" | "own";
            title: string;
            asks: boolean;
            /** @description What is not published yet. */
            draft: string | null;
            /** @description Of the draft; a change names the one it started from. */
            revision: number;
            /** @description The latest first. */
            versions: components["schemas"]["NoticeVersionDto"][];
            /** @description How many have agreed, in words that hold today. */
            agreed: number;
            /** @description How many have agreed to earlier words only, and are asked again. */
            toAskAnew: number;
            withdrawn: number;
        };
        NewNoticeDto: {
            /** @enum {string} */
            kind: "privacy-notice" | "recording" | "photograph" | "publication" | "ethics-statement" | "authors-statement" | "mentoring-agreement" | "own";
            title: string;
            /** @description Whether people are asked to agree, or only told. */
            asks: boolean;
            text: string;
        };
        NoticeIdDto: {
            /** Format: uuid */
            id: string;
        };
        ChangeNoticeDto: {
            title: string;
            /** @description Whether people are asked to agree, or only told. */
            asks: boolean;
            /** @description May leave open {conference}, {contact} and the like. */
            text: string;
            /** @description Of the draft from which these words started. */
            revision: number;
        };
        NoticeRevisionDto: {
            revision: number;
        };
        PublishNoticeDto: {
            /** @description Of the draft that was read. */
            revision: number;
            /** @description False for a correction that changes nothing of what people agreed to. */
            asksAnew: boolean;
        };
        PublishedNoticeDto: {
            /** Format: uuid */
            versionId: string;
            number: number;
            /** @description How many people are asked again. */
            toAskAnew: number;
        };
        ConsenterDto: {
            /** Format: uuid */
            personId: string;
            name: string;
            /** Format: uuid */
            subjectId: string | null;
            /** @enum {string} */
            standing: "open" | "agreed" | "to be asked again" | "withdrawn";
            /** @description The version to which they said something last. */
            number: number | null;
            /** Format: date-time */
            at: string | null;
        };
        SaidDto: {
            /** @description Of the version. */
            number: number;
            /** Format: date-time */
            givenAt: string;
            /** Format: date-time */
            withdrawnAt: string | null;
        };
        MyConsentDto: {
            /** Format: uuid */
            noticeId: string;
            /** Format: uuid */
            conferenceId: string;
            /** @description The title of the conference. */
            conference: string;
            /** @enum {string} */
            kind: "privacy-notice" | "recording" | "photograph" | "publication" | "ethics-statement" | "authors-statement" | "mentoring-agreement" | "own";
            asks: boolean;
            /** @description The latest words. */
            version: components["schemas"]["NoticeVersionDto"];
            /**
             * Format: uuid
             * @description For what: a submission, or you.
             */
            subjectId: string | null;
            /** @enum {string} */
            standing: "open" | "agreed" | "to be asked again" | "withdrawn";
            said: components["schemas"]["SaidDto"][];
            /** @description What follows when you withdraw. */
            ifWithdrawn: string;
        };
        GiveConsentDto: {
            /** Format: uuid */
            versionId: string;
        };
        WithdrawConsentDto: {
            /**
             * Format: uuid
             * @description Any version of the notice.
             */
            versionId: string;
            /**
             * Format: uuid
             * @description Where it was given for something.
             */
            subjectId?: string | null;
        };
        WithdrawnConsentDto: {
            /** @description In a sentence or two. */
            follows: string;
        };
        OptionDto: {
            id: string;
            label: string;
        };
        FormQuestionDto: {
            /** @enum {string} */
            kind: "text" | "long-text" | "choice" | "choices" | "file" | "consent";
            label: string;
            /** @description Below the question; for a consent without a notice, the text that is agreed to. */
            help: string;
            wordLimit: number | null;
            required: ("never" | "always") | components["schemas"]["RequiredAfterDto"];
            /**
             * Format: date-time
             * @description From then on authors cannot change it.
             */
            frozenAfter: string | null;
            shownWhen: (components["schemas"]["ShownWithAnswersDto"] | components["schemas"]["ShownToTypesDto"] | components["schemas"]["ShownToTracksDto"]) | null;
            /** @description Who reads the answer, besides its author. */
            seenBy: ("author" | "mentor" | "reviewer" | "chair" | "judge" | "supervisor" | "organiser" | "attendee")[];
            /**
             * Format: uuid
             * @description Of a consent: the notice that is agreed to.
             */
            noticeId: string | null;
            /** Format: uuid */
            id: string;
            options: components["schemas"]["OptionDto"][];
            /** @description Somebody has answered it: its kind stays, and its answers are kept whatever becomes of it. */
            answered: boolean;
        };
        FormFaultDto: {
            /** @example questions.2.shownWhen */
            field: string;
            /** @description What is wrong and what to do. */
            message: string;
        };
        NamedDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        FormNoticeDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description What people would agree to today. */
            text: string;
        };
        SubmissionFormDto: {
            /** @description Send it back as `If-Match` with a change. */
            version: number;
            questions: components["schemas"]["FormQuestionDto"][];
            /** @description Taken out; their answers are kept. Name one again to put it back. */
            removed: components["schemas"]["FormQuestionDto"][];
            /** @description What has become wrong since it was saved, such as a condition on a track that was removed. */
            faults: components["schemas"]["FormFaultDto"][];
            /** @description Presentation types. */
            types: components["schemas"]["NamedDto"][];
            tracks: components["schemas"]["NamedDto"][];
            notices: components["schemas"]["FormNoticeDto"][];
            /**
             * Format: date-time
             * @description When the call opens.
             */
            opensAt: string | null;
        };
        RequiredAfterDto: {
            /** Format: date-time */
            after: string;
        };
        ShownWithAnswersDto: {
            /** Format: uuid */
            question: string;
            is: string[];
        };
        ShownToTypesDto: {
            type: string[];
        };
        ShownToTracksDto: {
            track: string[];
        };
        NewOptionDto: {
            /** @description Leave it out for a new answer. */
            id?: string;
            label: string;
        };
        NewQuestionDto: {
            /**
             * Format: uuid
             * @description Leave it out, or make one, for a new question.
             */
            id?: string;
            /** @enum {string} */
            kind: "text" | "long-text" | "choice" | "choices" | "file" | "consent";
            label: string;
            /** @description Below the question; for a consent without a notice, the text that is agreed to. */
            help: string;
            /** @description Of a choice: what it offers. */
            options: components["schemas"]["NewOptionDto"][];
            wordLimit: number | null;
            required: ("never" | "always") | components["schemas"]["RequiredAfterDto"];
            /**
             * Format: date-time
             * @description From then on authors cannot change it.
             */
            frozenAfter: string | null;
            shownWhen: (components["schemas"]["ShownWithAnswersDto"] | components["schemas"]["ShownToTypesDto"] | components["schemas"]["ShownToTracksDto"]) | null;
            /** @description Who reads the answer, besides its author. */
            seenBy: ("author" | "mentor" | "reviewer" | "chair" | "judge" | "supervisor" | "organiser" | "attendee")[];
            /**
             * Format: uuid
             * @description Of a consent: the notice that is agreed to.
             */
            noticeId: string | null;
        };
        SetFormDto: {
            questions: components["schemas"]["NewQuestionDto"][];
        };
        PreviewFormDto: {
            /** @description Answers by the ids of their questions. */
            answers?: {
                [key: string]: string | string[] | boolean;
            };
            /**
             * Format: date-time
             * @description The moment to look from; now, where it is left out.
             */
            at?: string;
            /** Format: uuid */
            type?: string;
            /** Format: uuid */
            track?: string;
        };
        PreviewItemDto: {
            /** Format: uuid */
            question: string;
            shown: boolean;
            editable: boolean;
            required: boolean;
            /** @description Why it is not shown or cannot be changed, and when it will be required. */
            why: string[];
        };
        FormPreviewDto: {
            /** Format: date-time */
            at: string;
            items: components["schemas"]["PreviewItemDto"][];
            /** @description What the answers lack. */
            lacks: components["schemas"]["FormFaultDto"][];
        };
        PersonRoleDto: {
            /** @enum {string} */
            role: "author" | "mentor" | "reviewer" | "chair" | "judge" | "supervisor" | "organiser" | "attendee";
            /**
             * Format: uuid
             * @description Null: for the whole conference.
             */
            trackId: string | null;
            /** Format: date-time */
            since: string;
        };
        PersonInConferenceDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Where they are written to first. */
            addresses: string[];
            roles: components["schemas"]["PersonRoleDto"][];
            /**
             * Format: date-time
             * @description Since when they are part of the conference.
             */
            since: string;
            /** @description Whether they have ever signed in by one of their addresses. */
            signedIn: boolean;
            /** @description Goes back with a change of their roles, to tell whether somebody else was quicker. */
            version: string;
        };
        RoleCountDto: {
            /** @enum {string} */
            role: "author" | "mentor" | "reviewer" | "chair" | "judge" | "supervisor" | "organiser" | "attendee";
            people: number;
        };
        PeoplePageDto: {
            items: components["schemas"]["PersonInConferenceDto"][];
            next: string | null;
            /** @description How many there are of those asked for, on the first page. */
            total: number;
            /** @description Of the whole conference, whatever was asked for. */
            counts: components["schemas"]["RoleCountDto"][];
        };
        HeldRoleDto: {
            /** @enum {string} */
            role: "author" | "mentor" | "reviewer" | "chair" | "judge" | "supervisor" | "organiser" | "attendee";
            /**
             * Format: uuid
             * @description Null: for the whole conference.
             */
            trackId: string | null;
        };
        ChangeRolesDto: {
            /** @description All their roles; none: they leave the conference. */
            roles: components["schemas"]["HeldRoleDto"][];
            /** @description As it was read with the person. */
            version: string;
            /**
             * @description Said by organisers who give up organising.
             * @default false
             */
            leaving: boolean;
        };
        RolesNowDto: {
            roles: components["schemas"]["HeldRoleDto"][];
        };
        PlannedLineDto: {
            /** @enum {string} */
            role: "author" | "mentor" | "reviewer" | "chair" | "judge" | "supervisor" | "organiser" | "attendee";
            /**
             * Format: uuid
             * @description Null: for the whole conference.
             */
            trackId: string | null;
            line: number;
            name: string;
            address: string;
            /**
             * @description waits-already: invited, and has not answered. kept: has the role already.
             * @enum {string}
             */
            outcome: "new-person" | "new-role" | "waits-already" | "kept";
            /** @description What they are called here already, where that differs. */
            knownAs: string | null;
        };
        TableFaultDto: {
            line?: number;
            /** @description The heading of the column. */
            column?: string;
            message: string;
        };
        PeoplePreviewDto: {
            lines: components["schemas"]["PlannedLineDto"][];
            /** @description With any fault nothing can be applied. */
            faults: components["schemas"]["TableFaultDto"][];
            /** @description Odd, but harmless. */
            notes: string[];
            /** @description Goes with the file when it is applied: then exactly this happens, or nothing. */
            hash: string;
        };
        LinkUseDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            at: string;
        };
        InvitationLinkDto: {
            /** @enum {string} */
            role: "author" | "mentor" | "reviewer" | "chair" | "judge" | "supervisor" | "organiser" | "attendee";
            /**
             * Format: uuid
             * @description Null: for the whole conference.
             */
            trackId: string | null;
            /** Format: uuid */
            id: string;
            note: string;
            uses: number;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            madeAt: string;
            madeBy: string | null;
            /** @enum {string} */
            state: "open" | "used-up" | "expired" | "withdrawn";
            usedBy: components["schemas"]["LinkUseDto"][];
        };
        NewInvitationLinkDto: {
            /** @enum {string} */
            role: "author" | "mentor" | "reviewer" | "chair" | "judge" | "supervisor" | "organiser" | "attendee";
            /**
             * Format: uuid
             * @description Null: for the whole conference.
             */
            trackId: string | null;
            /**
             * Format: date
             * @description The last day on which it works, where the conference is.
             */
            lastDay: string;
            /** @description How many people may use it. */
            uses: number;
            /** @description For the organisers: whom it is for. */
            note?: string;
        };
        MadeInvitationLinkDto: {
            /** Format: uuid */
            id: string;
            /** @description The whole address. It is stored nowhere: copy it now. */
            address: string;
        };
        InvitationDto: {
            /** @enum {string} */
            role: "author" | "mentor" | "reviewer" | "chair" | "judge" | "supervisor" | "organiser" | "attendee";
            /**
             * Format: uuid
             * @description Null: for the whole conference.
             */
            trackId: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            name: string;
            address: string;
            /** @enum {string} */
            state: "waiting" | "accepted" | "declined" | "expired" | "withdrawn";
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            invitedAt: string;
            invitedBy: string | null;
            /**
             * Format: date-time
             * @description When the last message about it was written.
             */
            sentAt: string;
            sentTimes: number;
            /** Format: date-time */
            answeredAt: string | null;
        };
        InvitationCountDto: {
            /** @enum {string} */
            state: "waiting" | "accepted" | "declined" | "expired" | "withdrawn";
            count: number;
        };
        InvitationPageDto: {
            items: components["schemas"]["InvitationDto"][];
            next: string | null;
            counts: components["schemas"]["InvitationCountDto"][];
        };
        InviteeDto: {
            /** @enum {string} */
            role: "author" | "mentor" | "reviewer" | "chair" | "judge" | "supervisor" | "organiser" | "attendee";
            /**
             * Format: uuid
             * @description Null: for the whole conference.
             */
            trackId: string | null;
            name: string;
            /** Format: email */
            address: string;
        };
        InvitePeopleDto: {
            people: components["schemas"]["InviteeDto"][];
            /**
             * Format: date
             * @description The last day to answer, where the conference is.
             */
            lastDay: string;
            /** @description Words of your own, in every message. */
            words?: string;
        };
        InvitingOutcomeDto: {
            /** @description For each person, in order: a message is on its way, or there was no need. */
            outcomes: ("invited" | "has-role" | "waits-already")[];
        };
        RemindDto: {
            /** @description Left out: everybody who has not answered. */
            invitations?: string[];
            /**
             * Format: date
             * @description A new last day to answer; left out: the old one.
             */
            lastDay?: string;
        };
        ShownInvitationDto: {
            address: string;
        };
        OwnTaskDto: {
            /**
             * @description What is to be done.
             * @example Order the coffee
             */
            title: string;
            /** @description Why, or how. */
            note?: string;
            /**
             * Format: date
             * @description Until the end of this day.
             */
            dueOn?: string | null;
        };
        TaskKeyDto: {
            /** @example own-6f8a1f6e-3c1c-4c69-9a51-7c1b6a1d2f3e */
            key: string;
        };
        TaskOwnerDto: {
            /**
             * Format: uuid
             * @description An organiser; null for nobody.
             */
            personId?: string | null;
        };
        PlannedDeletionDto: {
            /** @enum {string} */
            kind: "needs" | "mentoring" | "reviews" | "submissions" | "mail" | "log";
            /**
             * Format: date-time
             * @description From when on rows of the kind go, at the next full hour
             */
            goesAt: string;
            /** @description How many rows go then, as things stand now */
            count: number;
            /** @example After Wednesday 9 June 2027 this goes: 40 reviews and 40 requests for reviews. */
            sentence: string;
        };
        SectionFaultDto: {
            /** @description Where it stands in the section, such as `tracks.1.name`. */
            field: string;
            message: string;
        };
        SectionOutlookDto: {
            /** @enum {string} */
            section: "basics" | "phases" | "tracks" | "types" | "rooms" | "days" | "posters" | "abstract" | "form" | "reviewing" | "people" | "privacy";
            /** @enum {string} */
            state: "to do" | "done" | "needs another look" | "optional";
            /** @description What stands in it, or what is to be done. */
            sentence: string;
            faults: components["schemas"]["SectionFaultDto"][];
        };
        BasicsDto: {
            title: string;
            /**
             * @description Its name in addresses.
             * @example student-research-2027
             */
            slug: string;
            /** @enum {string} */
            kind: "showcase" | "single-topic" | "cross-pathway" | "staff-student";
            /** @example Europe/London */
            timeZone: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            venue: string;
            /** @description What it is, in paragraphs of inline text. */
            about: string[];
            contact: string;
        };
        PhaseRowDto: {
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** @example 2027-06-09T09:00 */
            startsLocal: string;
            /** @example 2027-06-09T10:00 */
            endsLocal: string;
            /**
             * @description Where the clocks show the start twice.
             * @enum {string|null}
             */
            startsWhich: "earlier" | "later" | null;
            /**
             * @description Where the clocks show the end twice.
             * @enum {string|null}
             */
            endsWhich: "earlier" | "later" | null;
            /** @enum {string} */
            name: "interest" | "submission" | "mentoring" | "review" | "decision" | "preparation" | "event" | "afterwards";
        };
        TrackRowDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description One capital letter, unique in the conference. */
            letter: string;
            /** @description How many things hang on it; with any it cannot be removed. */
            uses: number;
            /** @description What hangs on it, such as "3 submissions and 2 sessions". */
            usedBy: string;
        };
        TypeRowDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            form: "talk" | "lightning-talk" | "poster";
            /** @description With the discussion; for a poster, how long its presenters stand by it. */
            minutes: number;
            discussionMinutes: number;
            /** @description Words that an abstract may have. */
            wordLimit: number;
            /** @description How many things hang on it; with any it cannot be removed. */
            uses: number;
            /** @description What hangs on it, such as "3 submissions and 2 sessions". */
            usedBy: string;
        };
        RoomRowDto: {
            /** Format: uuid */
            id: string;
            name: string;
            capacity: number;
            stepFree: boolean;
            hearingLoop: boolean;
            /** @enum {string} */
            use: "talks" | "posters";
            equipment: string[];
            /** @description How many things hang on it; with any it cannot be removed. */
            uses: number;
            /** @description What hangs on it, such as "3 submissions and 2 sessions". */
            usedBy: string;
        };
        BlockRowDto: {
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** @example 2027-06-09T09:00 */
            startsLocal: string;
            /** @example 2027-06-09T10:00 */
            endsLocal: string;
            /**
             * @description Where the clocks show the start twice.
             * @enum {string|null}
             */
            startsWhich: "earlier" | "later" | null;
            /**
             * @description Where the clocks show the end twice.
             * @enum {string|null}
             */
            endsWhich: "earlier" | "later" | null;
            /** @description How many things hang on it; with any it cannot be removed. */
            uses: number;
            /** @description What hangs on it, such as "3 submissions and 2 sessions". */
            usedBy: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        GatheringRowDto: {
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** @example 2027-06-09T09:00 */
            startsLocal: string;
            /** @example 2027-06-09T10:00 */
            endsLocal: string;
            /**
             * @description Where the clocks show the start twice.
             * @enum {string|null}
             */
            startsWhich: "earlier" | "later" | null;
            /**
             * @description Where the clocks show the end twice.
             * @enum {string|null}
             */
            endsWhich: "earlier" | "later" | null;
            /** Format: uuid */
            id: string;
            title: string;
            place: string;
        };
        PosterAreaRowDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            roomId: string;
            boards: number;
            boardWidthCm: number;
            boardHeightCm: number;
            sockets: number;
            quiet: boolean;
            stepFree: boolean;
        };
        AbstractSectionRowDto: {
            /**
             * Format: uuid
             * @description Stays when the heading changes: texts hang on it.
             */
            id: string;
            heading: string;
            /** @description For those who write their first abstract: what belongs here. */
            help: string;
            /** @description Words; null where only the whole abstract has a limit. */
            wordLimit: number | null;
            /** @description How many drafts have a text there. */
            uses: number;
            /** @description The same in words, such as "3 drafts". */
            usedBy: string;
        };
        AbstractRowDto: {
            minKeywords: number;
            maxKeywords: number;
            maxAuthors: number;
            /** @enum {string} */
            signOff: "none" | "asked" | "required";
            /** @description For so long after the deadline abstracts are still taken. */
            graceMinutes: number;
            /** @description For so long a withdrawal can be undone. */
            undoHours: number;
            /** @description In order; without any the abstract is one text. */
            sections: components["schemas"]["AbstractSectionRowDto"][];
            /** @description Taken out while texts stood there; name one to put it back. */
            removed: components["schemas"]["AbstractSectionRowDto"][];
        };
        RetentionRowDto: {
            /** @enum {string} */
            kind: "needs" | "mentoring" | "reviews" | "submissions" | "mail" | "log";
            /** @description Months after the last day of the conference. */
            months: number;
        };
        PrivacyRowDto: {
            controllerName: string;
            controllerContact: string;
            retention: components["schemas"]["RetentionRowDto"][];
        };
        TemplateWordsDto: {
            mixingGoals: components["schemas"]["MixingGoalDto"][];
            checklist: components["schemas"]["ChecklistTaskDto"][];
            mails: components["schemas"]["PlannedMailDto"][];
        };
        SetUpDto: {
            /** @description Send it as `If-Match` with the next change. */
            version: number;
            /** @enum {string} */
            state: "setting-up" | "call-open" | "archived";
            /** @enum {string} */
            kind: "showcase" | "single-topic" | "cross-pathway" | "staff-student";
            timeZone: string;
            sections: components["schemas"]["SectionOutlookDto"][];
            basics: components["schemas"]["BasicsDto"];
            phases: components["schemas"]["PhaseRowDto"][];
            tracks: components["schemas"]["TrackRowDto"][];
            types: components["schemas"]["TypeRowDto"][];
            rooms: components["schemas"]["RoomRowDto"][];
            blocks: components["schemas"]["BlockRowDto"][];
            gatherings: components["schemas"]["GatheringRowDto"][];
            posterAreas: components["schemas"]["PosterAreaRowDto"][];
            abstract: components["schemas"]["AbstractRowDto"];
            privacy: components["schemas"]["PrivacyRowDto"];
            /** @description What the kind brought besides, in words. */
            template: components["schemas"]["TemplateWordsDto"];
        };
        SetBasicsDto: {
            title: string;
            slug: string;
            /** @enum {string} */
            kind: "showcase" | "single-topic" | "cross-pathway" | "staff-student";
            timeZone: string;
            startsOn: string;
            endsOn: string;
            venue: string;
            about: string[];
            contact: string;
        };
        LocalTimeDto: {
            /**
             * @description What the clocks in the conference's zone show.
             * @example 2027-06-09T09:00
             */
            local: string;
            /**
             * @description Which one, where the clocks show the time twice or skip it.
             * @enum {string}
             */
            which?: "earlier" | "later";
        };
        PhaseEntryDto: {
            /** @enum {string} */
            name: "interest" | "submission" | "mentoring" | "review" | "decision" | "preparation" | "event" | "afterwards";
            starts: components["schemas"]["LocalTimeDto"];
            ends: components["schemas"]["LocalTimeDto"];
        };
        SetPhasesDto: {
            phases: components["schemas"]["PhaseEntryDto"][];
        };
        TrackEntryDto: {
            /**
             * Format: uuid
             * @description Of a row that stands; a row without one is new.
             */
            id?: string;
            name: string;
            /** @description Empty: the first that is free. */
            letter: string;
        };
        SetTracksDto: {
            tracks: components["schemas"]["TrackEntryDto"][];
        };
        TypeEntryDto: {
            /**
             * Format: uuid
             * @description Of a row that stands; a row without one is new.
             */
            id?: string;
            name: string;
            /** @enum {string} */
            form: "talk" | "lightning-talk" | "poster";
            minutes: number | null;
            discussionMinutes: number | null;
            wordLimit: number | null;
        };
        SetTypesDto: {
            types: components["schemas"]["TypeEntryDto"][];
        };
        RoomEntryDto: {
            /**
             * Format: uuid
             * @description Of a row that stands; a row without one is new.
             */
            id?: string;
            name: string;
            capacity: number | null;
            stepFree: boolean;
            hearingLoop: boolean;
            /** @enum {string} */
            use: "talks" | "posters";
            equipment: string[];
        };
        SetRoomsDto: {
            rooms: components["schemas"]["RoomEntryDto"][];
        };
        BlockEntryDto: {
            /**
             * Format: uuid
             * @description Of a row that stands; a row without one is new.
             */
            id?: string;
            name: string;
            starts: components["schemas"]["LocalTimeDto"];
            ends: components["schemas"]["LocalTimeDto"];
        };
        GatheringEntryDto: {
            /**
             * Format: uuid
             * @description Of a row that stands; a row without one is new.
             */
            id?: string;
            title: string;
            place: string;
            starts: components["schemas"]["LocalTimeDto"];
            ends: components["schemas"]["LocalTimeDto"];
        };
        SetDaysDto: {
            blocks: components["schemas"]["BlockEntryDto"][];
            gatherings: components["schemas"]["GatheringEntryDto"][];
        };
        PosterAreaEntryDto: {
            /**
             * Format: uuid
             * @description Of a row that stands; a row without one is new.
             */
            id?: string;
            name: string;
            /** Format: uuid */
            roomId: string | null;
            boards: number | null;
            boardWidthCm: number | null;
            boardHeightCm: number | null;
            sockets: number | null;
            quiet: boolean;
            stepFree: boolean;
        };
        SetPosterAreasDto: {
            posterAreas: components["schemas"]["PosterAreaEntryDto"][];
        };
        AbstractSectionEntryDto: {
            /**
             * Format: uuid
             * @description Of a row that stands; a row without one is new.
             */
            id?: string;
            heading: string;
            help: string;
            /** @description Words; null where only the whole abstract has a limit. */
            wordLimit: number | null;
        };
        SetAbstractDto: {
            sections: components["schemas"]["AbstractSectionEntryDto"][];
            minKeywords: number | null;
            maxKeywords: number | null;
            maxAuthors: number | null;
            /** @enum {string} */
            signOff: "none" | "asked" | "required";
            graceMinutes: number | null;
            undoHours: number | null;
        };
        RetentionEntryDto: {
            /** @enum {string} */
            kind: "needs" | "mentoring" | "reviews" | "submissions" | "mail" | "log";
            /** @description Months after the last day of the conference. */
            months: number | null;
        };
        SetPrivacyDto: {
            controllerName: string;
            controllerContact: string;
            retention: components["schemas"]["RetentionEntryDto"][];
        };
        BroughtFileDto: {
            /** @description For sentences about it. */
            name: string;
            /**
             * Format: byte
             * @description What it holds, in base64.
             */
            base64: string;
        };
        ImportChoiceDto: {
            /** @enum {string} */
            kind: "track" | "type" | "state" | "question";
            name: string;
            /** @description The value of one of its options. */
            chosen: string;
        };
        BroughtFilesDto: {
            files: components["schemas"]["BroughtFileDto"][];
            choices?: components["schemas"]["ImportChoiceDto"][];
        };
        ImportChangeDto: {
            /** @description In words: “Title”, “Authors”, the heading of a section, a question. */
            label: string;
            /** @description As it is; beyond 4,000 characters cut. */
            from: string;
            to: string;
        };
        ImportedWorkDto: {
            /** @description The file, and the line in it, or what the work is called there. */
            place: string;
            /** @enum {string} */
            outcome: "new" | "changed" | "same" | "left-out" | "undecided";
            /** @description Our code, of one that is here. */
            code: string | null;
            title: string;
            /** @description Of a new work: its authors in order. */
            authors: string[];
            /** @description Of a changed work. */
            changes: components["schemas"]["ImportChangeDto"][];
            /** @description Whether it would be withdrawn, or come in as withdrawn. */
            withdraws: boolean;
            /** @description Odd, but harmless. */
            notes: string[];
        };
        MatterOptionDto: {
            value: string;
            label: string;
        };
        ImportMatterDto: {
            /** @enum {string} */
            kind: "track" | "type" | "state" | "question";
            name: string;
            /** @description How many works it stands in. */
            works: number;
            options: components["schemas"]["MatterOptionDto"][];
            /** @description Null: choose first. */
            chosen: string | null;
        };
        FileFaultDto: {
            file: string;
            line?: number;
            /** @description The heading of the column, in a table. */
            column?: string;
            /** @description The path in JSON. */
            path?: string;
            message: string;
        };
        ImportPreviewDto: {
            /**
             * @description What the files were recognised as.
             * @enum {string}
             */
            system: "table" | "pretalx" | "indico";
            works: components["schemas"]["ImportedWorkDto"][];
            matters: components["schemas"]["ImportMatterDto"][];
            /** @description With any fault nothing can be taken in. At most 500 are told. */
            faults: components["schemas"]["FileFaultDto"][];
            notes: string[];
            /** @description Goes with the files when they are taken in. */
            hash: string;
        };
        TakeInDto: {
            files: components["schemas"]["BroughtFileDto"][];
            choices?: components["schemas"]["ImportChoiceDto"][];
            /** @description Of the preview: then exactly that happens, or nothing. */
            hash: string;
        };
        TakenInDto: {
            /** @description Works that are new here. */
            made: number;
            changed: number;
            same: number;
            leftOut: number;
        };
        WhichAuthorDto: {
            /**
             * Format: uuid
             * @description The id of the author in the draft.
             */
            authorKey: string;
        };
        OverrideSignOffDto: {
            /** @description The authors read it. */
            reason: string;
        };
        LateLinkUseDto: {
            /** Format: uuid */
            id: string;
            /** @example UG-042 */
            code: string;
            /** Format: date-time */
            at: string;
        };
        LateLinkDto: {
            /** Format: uuid */
            id: string;
            note: string;
            /** Format: uuid */
            typeId: string | null;
            uses: number;
            /** Format: date-time */
            until: string;
            /** Format: date-time */
            madeAt: string;
            madeBy: string | null;
            /** @enum {string} */
            state: "open" | "used-up" | "over" | "ended";
            usedBy: components["schemas"]["LateLinkUseDto"][];
        };
        LateUntilDto: {
            /**
             * @description What the clocks in the conference’s zone show.
             * @example 2027-02-12T23:59
             */
            local: string;
            /**
             * @description Which one, where the clocks show the time twice or skip it.
             * @enum {string}
             */
            which?: "earlier" | "later";
        };
        NewLateLinkDto: {
            until: components["schemas"]["LateUntilDto"];
            /** @description For how many works. */
            uses: number;
            /**
             * Format: uuid
             * @description The presentation type; null: any.
             */
            typeId: string | null;
            /** @description For the organisers: whom it is for, and why. */
            note: string;
        };
        MadeLateLinkDto: {
            /** Format: uuid */
            id: string;
            /** @description The whole address. It is stored nowhere: copy it now. */
            address: string;
        };
        AbstractSectionDto: {
            /**
             * Format: uuid
             * @description Stays when the heading changes: texts hang on it.
             */
            id: string;
            heading: string;
            /** @description For those who write their first abstract: what belongs here. */
            help: string;
            /** @description Words; null where only the whole abstract has a limit. */
            wordLimit: number | null;
        };
        AbstractRulesDto: {
            /** @description In order; without any the abstract is one text. */
            sections: components["schemas"]["AbstractSectionDto"][];
            minKeywords: number;
            maxKeywords: number;
            maxAuthors: number;
            /** @enum {string} */
            signOff: "none" | "asked" | "required";
            /** @description For so long after the deadline abstracts are still taken. */
            graceMinutes: number;
            /** @description For so long a withdrawal can be undone. */
            undoHours: number;
        };
        WritingRulesDto: {
            rules: components["schemas"]["AbstractRulesDto"];
            types: components["schemas"]["PresentationTypeDto"][];
            tracks: components["schemas"]["TrackDto"][];
            questions: components["schemas"]["FormQuestionDto"][];
            notices: components["schemas"]["FormNoticeDto"][];
            /** Format: date-time */
            deadline: string | null;
            /** @example Europe/London */
            timeZone: string;
            contact: string;
        };
        DraftAuthorDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Empty where none is known. */
            address: string;
            orcid: string;
            affiliations: string[];
            presenter: boolean;
        };
        SupervisorDto: {
            name: string;
            address: string;
        };
        DraftContentDto: {
            title: string;
            /** @description By the ids of the sections. */
            texts: {
                [key: string]: string;
            };
            /** Format: uuid */
            typeId: string | null;
            /** Format: uuid */
            trackId: string | null;
            keywords: string[];
            authors: components["schemas"]["DraftAuthorDto"][];
            supervisor: components["schemas"]["SupervisorDto"];
            /** @description By the ids of the questions. */
            answers: {
                [key: string]: string | boolean | string[];
            };
        };
        SubmittedVersionDto: {
            version: number;
            /** Format: date-time */
            at: string;
        };
        AuthorStandingDto: {
            /**
             * Format: uuid
             * @description The id of the author in the draft.
             */
            authorKey: string;
            you: boolean;
            /** @description Whether they have said themselves that they are an author. */
            confirmed: boolean;
            /** @enum {string} */
            standing: "you" | "confirmed" | "invited" | "declined" | "not asked";
            /**
             * Format: date-time
             * @description When they were asked last.
             */
            askedAt: string | null;
            /** @description Whether they can be asked now: they have an address, and were not asked today. */
            mayBeAsked: boolean;
        };
        SignOffStandingDto: {
            /**
             * @description overridden: the organisers spoke in their place.
             * @enum {string}
             */
            state: "asked" | "signed" | "not-yet" | "overridden";
            /** @description Who was asked: the supervisor, or whom they named in their place. */
            name: string;
            address: string;
            /** @description The version that they were asked about. */
            version: number;
            /** @description Whether title or text are different now. */
            changedSince: boolean;
            /**
             * Format: date-time
             * @description When they were written to last.
             */
            askedAt: string;
            /** Format: date-time */
            answeredAt: string | null;
            /** @description What they said to the authors, or why the organisers spoke in their place. */
            note: string;
            /** @description Whether they can be asked again now. */
            mayBeAsked: boolean;
        };
        DraftDto: {
            /** Format: uuid */
            id: string;
            /** @example UG-042 */
            code: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "in revision" | "waitlisted" | "accepted" | "confirmed" | "declined" | "withdrawn";
            content: components["schemas"]["DraftContentDto"];
            /** @description Grows with every change. */
            revision: number;
            /** Format: date-time */
            savedAt: string;
            submitted: components["schemas"]["SubmittedVersionDto"] | null;
            /** @description Whether it holds something that was not sent in. */
            changed: boolean;
            /** Format: date-time */
            lateUntil: string | null;
            authors: components["schemas"]["AuthorStandingDto"][];
            /** @description Null where no supervisor was asked. */
            signOff: components["schemas"]["SignOffStandingDto"] | null;
            /** @description Whether you have no address yet by which you can come back. */
            guest: boolean;
        };
        DraftChangeDto: {
            /** @example texts.abstract */
            at: string;
            from: (string | boolean | string[]) | null;
            to: (string | boolean | string[]) | null;
        };
        DraftChangesDto: {
            changes: components["schemas"]["DraftChangeDto"][];
        };
        DraftConflictDto: {
            at: string;
            yours: (string | boolean | string[]) | null;
            theirs: (string | boolean | string[]) | null;
        };
        RefusedChangeDto: {
            at: string;
            message: string;
        };
        SavedDraftDto: {
            content: components["schemas"]["DraftContentDto"];
            revision: number;
            /** Format: date-time */
            savedAt: string;
            conflicts: components["schemas"]["DraftConflictDto"][];
            refused: components["schemas"]["RefusedChangeDto"][];
        };
        PlaceKeptDto: {
            /** @description Null where your address is known already. */
            sentTo: string | null;
        };
        VersionDto: {
            number: number;
            /**
             * @description Why it was kept.
             * @enum {string}
             */
            occasion: "submit" | "import" | "kept" | "pause" | "handed over" | "before restoring" | "for feedback" | "before a suggestion";
            title: string;
            /** Format: date-time */
            at: string;
            /** @description Who had written it. */
            by: string | null;
            /** @description Whether it is the one that counts. */
            counts: boolean;
        };
        WholeVersionDto: {
            number: number;
            /**
             * @description Why it was kept.
             * @enum {string}
             */
            occasion: "submit" | "import" | "kept" | "pause" | "handed over" | "before restoring" | "for feedback" | "before a suggestion";
            title: string;
            /** Format: date-time */
            at: string;
            /** @description Who had written it. */
            by: string | null;
            /** @description Whether it is the one that counts. */
            counts: boolean;
            /** @description Inline text; paragraphs separated by a blank line. */
            abstract: string;
            sha256: string;
            /** @description Null for one brought in from elsewhere. */
            content: components["schemas"]["DraftContentDto"] | null;
        };
        KeptVersionDto: {
            number: number;
        };
        RestoredDto: {
            revision: number;
            /** @description The version that holds what the draft held until now. */
            kept: number;
        };
        StartedSubmissionDto: {
            /** Format: uuid */
            id: string;
            /** @example UG-042 */
            code: string;
        };
        OnBehalfDto: {
            name: string;
            address: string;
        };
        SubmitDto: {
            /** @description The revision of the draft that you have looked at. */
            revision: number;
        };
        ReceiptDto: {
            /** @example UG-042 */
            code: string;
            version: number;
            title: string;
            /** @description Of `text` in UTF-8, in hexadecimal. */
            sha256: string;
            /**
             * Format: date-time
             * @description When the request came, by the clock of the database.
             */
            at: string;
            /** @description Whether it came after the deadline, in the time of grace. */
            inGrace: boolean;
            /** @description What was sent in. */
            text: string;
        };
        LastReceiptDto: {
            receipt: components["schemas"]["ReceiptDto"] | null;
        };
        FileVersionDto: {
            /** Format: uuid */
            id: string;
            /** @description 1 for the first; replacing makes the next. */
            version: number;
            name: string;
            /** @enum {string} */
            type: "application/pdf" | "image/png" | "image/jpeg" | "application/vnd.openxmlformats-officedocument.presentationml.presentation";
            /** @description Its size as it is kept: pictures lose what tells of people and places. */
            bytes: number;
            /** Format: date-time */
            sentAt: string;
        };
        FileDto: {
            /** Format: uuid */
            id: string;
            /** @description 1 for the first; replacing makes the next. */
            version: number;
            name: string;
            /** @enum {string} */
            type: "application/pdf" | "image/png" | "image/jpeg" | "application/vnd.openxmlformats-officedocument.presentationml.presentation";
            /** @description Its size as it is kept: pictures lose what tells of people and places. */
            bytes: number;
            /** Format: date-time */
            sentAt: string;
            /** @description What it is for: `poster`, `slides`, `image`, or `answers.` and the id of a question of the form. */
            purpose: string;
            /** @description Whether it was taken away; it can be brought back. */
            removed: boolean;
            /** @description The versions before, the newest first. */
            earlier: components["schemas"]["FileVersionDto"][];
        };
        FileListDto: {
            items: components["schemas"]["FileDto"][];
            /** @description How large one file may be, in bytes. */
            mostBytes: number;
            /** @description How many files the submission may have. */
            mostFiles: number;
        };
        AddressedFileDto: {
            /** Format: uuid */
            id: string;
            /** @description 1 for the first; replacing makes the next. */
            version: number;
            name: string;
            /** @enum {string} */
            type: "application/pdf" | "image/png" | "image/jpeg" | "application/vnd.openxmlformats-officedocument.presentationml.presentation";
            /** @description Its size as it is kept: pictures lose what tells of people and places. */
            bytes: number;
            /** Format: date-time */
            sentAt: string;
            /** @description What it is for: `poster`, `slides`, `image`, or `answers.` and the id of a question of the form. */
            purpose: string;
            /** @description Whether it was taken away; it can be brought back. */
            removed: boolean;
            /** @description The versions before, the newest first. */
            earlier: components["schemas"]["FileVersionDto"][];
            /** @description Of the version that was asked for; good for five minutes, for whoever has it. */
            address: string;
        };
        NewUploadDto: {
            /** @description The name of the file, which ends like its kind. */
            name: string;
            /** @enum {string} */
            type: "application/pdf" | "image/png" | "image/jpeg" | "application/vnd.openxmlformats-officedocument.presentationml.presentation";
            /** @description Its size. */
            bytes: number;
            /** @description What it is for: `poster`, `slides`, `image`, or `answers.` and the id of a question of the form. */
            purpose: string;
            /**
             * Format: uuid
             * @description The file that it takes the place of.
             */
            replaces?: string;
        };
        UploadDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "done" | "refused" | "cancelled";
            /** @description How many bytes are safe: where the next piece begins. */
            offset: number;
            bytes: number;
            /**
             * Format: uuid
             * @description The file that it has become.
             */
            fileId: string | null;
        };
        WishDto: {
            /** Format: uuid */
            id: string;
            /** @description Of the row as you have seen it: a row that has changed since is left out. */
            mark: string;
            /** @description The id of the track or type, or until when the work may come late; null takes it away. */
            to: string | null;
        };
        ChangeOrderDto: {
            /** @enum {string} */
            change: "track" | "type" | "late" | "withdraw" | "bring back";
            wishes: components["schemas"]["WishDto"][];
            /** @description Whether it takes back what was changed a moment ago. */
            undo?: boolean;
        };
        ChangedDto: {
            /** Format: uuid */
            id: string;
            code: string;
            /** @description What it was before: with it the change is taken back. */
            was: string | null;
            to: string | null;
            mark: string;
        };
        LeftOutDto: {
            /** Format: uuid */
            id: string;
            code: string;
            /** @description Why, in a sentence. */
            why: string;
        };
        ChangeResultDto: {
            done: components["schemas"]["ChangedDto"][];
            /** @description Of which it was true already. */
            same: components["schemas"]["LeftOutDto"][];
            /** @description Changed by somebody else since you looked. */
            stale: components["schemas"]["LeftOutDto"][];
            /** @description Of which it cannot be done. */
            refused: components["schemas"]["LeftOutDto"][];
        };
        LetterDto: {
            submissionIds: string[];
            subject: string;
            text: string;
        };
        LetterPreviewDto: {
            recipients: string[];
            /** @description Those without an address: they read it in the program. */
            withoutAddress: string[];
            subject: string;
            text: string;
        };
        WrittenDto: {
            written: number;
        };
        ComparisonDto: {
            compared: number;
            pairs: number;
        };
        ToldApartDto: {
            /** Format: uuid */
            one: string;
            /** Format: uuid */
            other: string;
            different: boolean;
        };
        AuthorDto: {
            /** Format: uuid */
            personId: string;
            name: string;
            presenter: boolean;
            /** @description Places in the list of affiliations, from 0. */
            affiliations: number[];
        };
        SourceDto: {
            url: string;
            licence: string;
        };
        SubmissionDto: {
            /** Format: uuid */
            id: string;
            /** @example UG-042 */
            code: string;
            /** Format: uuid */
            trackId: string;
            /** @enum {string} */
            wishedType: "talk" | "lightning-talk" | "poster";
            /** @enum {string} */
            state: "draft" | "submitted" | "in revision" | "waitlisted" | "accepted" | "confirmed" | "declined" | "withdrawn";
            title: string;
            /** @description Inline text; paragraphs separated by a blank line. */
            abstract: string;
            /** @description Number of the version shown. */
            version: number;
            keywords: string[];
            affiliations: string[];
            authors: components["schemas"]["AuthorDto"][];
            source: components["schemas"]["SourceDto"] | null;
        };
        SubmissionPageDto: {
            items: components["schemas"]["SubmissionDto"][];
            /** @description Give it as `after` to go on; null at the end. */
            next: string | null;
        };
        ImportResultDto: {
            submissions: number;
            /** @description Places of authors in the table. */
            people: number;
            /** @description Whether it was a trial that changed nothing. */
            dryRun: boolean;
        };
        WeightsDto: {
            text?: number;
            topics?: number;
            methods?: number;
            help?: number;
            times?: number;
            requests?: number;
            language?: number;
            mixing?: number;
            preferred?: number;
        };
        MatchGatesDto: {
            leastSharedTimes?: number;
            meetingMinutes?: number;
        };
        StartMatchRunDto: {
            /**
             * @description new: works without a mentor; rematch: all works, with few moves.
             * @default new
             * @enum {string}
             */
            kind: "new" | "rematch";
            weights?: components["schemas"]["WeightsDto"];
            gates?: components["schemas"]["MatchGatesDto"];
            /**
             * @description fair: the worst-off work as well placed as can be; sum: the sum of all as high as can be; leximin: the worst-off, then the next, level by level.
             * @default fair
             * @enum {string}
             */
            objective: "fair" | "sum" | "leximin";
            /**
             * @description Chooses among equally good answers.
             * @default 1
             */
            seed: number;
        };
        QueuedJobDto: {
            /**
             * Format: uuid
             * @description See `/api/v1/jobs/{job}`, and its `/events` as they happen.
             */
            jobId: string;
        };
        ScorePartDto: {
            /** @example topics */
            part: string;
            /** @description How much of it there is, from 0 to 1. */
            value: number;
            /** @description What it adds to the score. */
            points: number;
        };
        ProposedPairDto: {
            /** Format: uuid */
            submissionId: string;
            /** Format: uuid */
            mentorId: string;
            /** @description From 0 to 1; comparable within this run only. */
            score: number;
            /** @enum {string} */
            band: "strong" | "fair" | "weak";
            sharedTerms: string[];
            /** @description Why these two. */
            sentence: string;
            parts?: components["schemas"]["ScorePartDto"][];
            /**
             * Format: uuid
             * @description Who could take the place.
             */
            standInId?: string | null;
            /** @description An organiser has locked the two together. */
            locked?: boolean;
        };
        UnassignedDto: {
            /** Format: uuid */
            submissionId: string;
            reason: string;
        };
        MatchFiguresDto: {
            pairs: number;
            worst: number | null;
            mean: number | null;
        };
        BesideDto: {
            /** Format: uuid */
            submissionId: string;
            /** Format: uuid */
            mentorId: string;
        };
        MoveDto: {
            /** Format: uuid */
            submissionId: string;
            /** Format: uuid */
            from: string | null;
            /** Format: uuid */
            to: string | null;
            /** @description Whether it could not stay. */
            forced: boolean;
        };
        MatchChoiceDto: {
            /** @description What staying counts: accept by it. Null for the usual way, as few moves as leave 99.5 % of the best mean. */
            keep: number | null;
            forced: number;
            chosen: number;
            unassigned: number;
            mean: number | null;
            worst: number | null;
            /** @description The mean as a share of the best that there could be. */
            share: number | null;
            pairs: components["schemas"]["BesideDto"][];
            moves: components["schemas"]["MoveDto"][];
        };
        MatchProposalDto: {
            pairs: components["schemas"]["ProposedPairDto"][];
            unassigned: components["schemas"]["UnassignedDto"][];
            /** @description Ids of the mentors without a work. */
            unusedMentors: string[];
            figures: components["schemas"]["MatchFiguresDto"];
            /** @description What the organiser should know. */
            notes: string[];
            /** @description The least to give up so that everybody is served. */
            relaxations?: string[];
            choices?: components["schemas"]["MatchChoiceDto"][];
            /** @description Pairs of the choices that are not among `pairs`. */
            others?: components["schemas"]["ProposedPairDto"][];
        };
        MatchedSubmissionDto: {
            /** Format: uuid */
            id: string;
            code: string;
            title: string;
        };
        MatchedMentorDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description How many works they take. */
            places: number;
        };
        PairWishDto: {
            /** Format: uuid */
            submissionId: string;
            /** Format: uuid */
            mentorId: string;
            /** @enum {string} */
            kind: "lock" | "forbid" | "prefer";
        };
        MatchRunDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "proposed" | "accepted" | "discarded";
            /** @enum {string} */
            kind: "new" | "rematch" | "repair";
            /** @enum {string} */
            objective: "fair" | "sum" | "leximin";
            /** @description Only what was set otherwise than usual. */
            weights: components["schemas"]["WeightsDto"];
            /** @description Only what was set otherwise than usual. */
            gates: components["schemas"]["MatchGatesDto"];
            seed: string;
            /** Format: date-time */
            madeAt: string;
            proposal: components["schemas"]["MatchProposalDto"];
            submissions: components["schemas"]["MatchedSubmissionDto"][];
            mentors: components["schemas"]["MatchedMentorDto"][];
            /** @description Who was beside which work before. */
            current: components["schemas"]["BesideDto"][];
            /** @description What organisers have decided about two, as it is now. */
            wishes: components["schemas"]["PairWishDto"][];
        };
        AcceptMatchRunDto: {
            /** @description Of the choices of a rematch; the usual one if left out. */
            keep?: number;
        };
        AcceptedMatchRunDto: {
            /** @description How many pairs there are by it. */
            pairings: number;
        };
        SetPairWishDto: {
            /** Format: uuid */
            submissionId: string;
            /** Format: uuid */
            mentorId: string;
            /** @enum {string|null} */
            kind: "lock" | "forbid" | "prefer" | null;
        };
        WishPriceDto: {
            /** @description Whether the two can be brought together at all. */
            possible: boolean;
            /** @description By how much the mean falls, as a share of it. */
            share: number;
            worstBefore: number;
            worstAfter: number;
            /** @description Codes of works that would have another mentor. */
            moved: string[];
            /** @description Codes of works that would have none. */
            left: string[];
        };
        PairingReasonsDto: {
            /** @enum {string} */
            band: "strong" | "fair" | "weak";
            sharedTerms: string[];
            sentence: string;
        };
        PairingDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            submissionId: string;
            /** @example UG-042 */
            code: string;
            title: string;
            /** @description The latest version, in inline text; null once the pairing is over. */
            abstract: string | null;
            /** Format: uuid */
            mentorId: string;
            /** @description The mentor's name. */
            mentor: string;
            /** @description Who presents the work. */
            presenter: string;
            /** @enum {string} */
            state: "proposed" | "published" | "accepted" | "active" | "ended" | "declined";
            reasons: components["schemas"]["PairingReasonsDto"];
            /**
             * Format: date-time
             * @description Until when both are asked to answer.
             */
            answerBy: string | null;
            /**
             * @description Which side you are of.
             * @enum {string|null}
             */
            side: "mentor" | "mentee" | null;
            /**
             * @description What you have said.
             * @enum {string|null}
             */
            said: "accepted" | "declined" | null;
        };
        PairingPageDto: {
            items: components["schemas"]["PairingDto"][];
            /** @description Give it as `after` to go on; null at the end. */
            next: string | null;
        };
        PairingAlternativeDto: {
            /** Format: uuid */
            mentorId: string;
            name: string;
            /** @description Why not this one, and what it would have done to the others. */
            why: string;
        };
        PairingExplanationDto: {
            sentence: string;
            alternatives: components["schemas"]["PairingAlternativeDto"][];
        };
        WorkWithoutDto: {
            /** Format: uuid */
            id: string;
            code: string;
        };
        BoardPairDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            submissionId: string;
            /** @example UG-042 */
            code: string;
            title: string;
            /** @description Who presents the work. */
            presenter: string;
            /** Format: uuid */
            mentorId: string;
            mentor: string;
            /** @enum {string} */
            state: "proposed" | "published" | "accepted" | "active" | "ended" | "declined";
            /**
             * Format: date-time
             * @description Since when it is in this state.
             */
            since: string;
            /** Format: date-time */
            answerBy: string | null;
            /** @enum {string|null} */
            mentorSaid: "accepted" | "declined" | null;
            /** @enum {string|null} */
            menteeSaid: "accepted" | "declined" | null;
            /** @enum {string} */
            band: "strong" | "fair" | "weak";
            sentence: string;
            /** @description Who could take the mentor’s place. */
            standIn: string | null;
            /** @enum {string|null} */
            endedBecause: "work-withdrawn" | "work-declined" | "mentor-withdrew" | "re-paired" | "ended-by-organisers" | null;
            /** Format: date-time */
            lastAt: string | null;
            /** @enum {string|null} */
            lastBy: "mentor" | "mentee" | null;
            /** @enum {string} */
            waitsFor: "organisers" | "both" | "mentor" | "mentee" | "training" | "nobody";
            /** @description An answer did not come in time. */
            overdue: boolean;
            /** @description Whole days without anything; null unless it runs. */
            quietDays: number | null;
            /** @description Nothing has moved for a week. */
            stale: boolean;
        };
        RunInListDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "new" | "rematch" | "repair";
            /** @enum {string} */
            state: "proposed" | "accepted" | "discarded";
            /** Format: date-time */
            madeAt: string;
            figures: components["schemas"]["MatchFiguresDto"];
            /**
             * Format: uuid
             * @description The work that a repair is for.
             */
            submissionId: string | null;
            code: string | null;
        };
        PairBoardDto: {
            /** Format: date-time */
            now: string;
            /** @description Works that take part. */
            works: number;
            without: components["schemas"]["WorkWithoutDto"][];
            mentors: number;
            /** @description How many works all mentors can take. */
            places: number;
            /** @description What another pathway counts in a conference of this kind, unless it is set. */
            usualMixing: number;
            pairs: components["schemas"]["BoardPairDto"][];
            /** @description The latest first. */
            runs: components["schemas"]["RunInListDto"][];
        };
        PairingRulesWithContactsDto: {
            /** @description From which the change starts; 0 while nobody has changed anything. */
            revision: number;
            /** @description How long both people have to say yes or no. */
            answerHours: number;
            /**
             * @description What becomes of a pair on which somebody has said nothing in time.
             * @enum {string}
             */
            silence: "overdue" | "accepted" | "declined";
            /**
             * Format: uuid
             * @description Who reads notes that a pair does not work.
             */
            contactId: string | null;
            contacts: components["schemas"]["NamedPersonDto"][];
        };
        PairingRulesDto: {
            /** @description From which the change starts; 0 while nobody has changed anything. */
            revision: number;
            /** @description How long both people have to say yes or no. */
            answerHours: number;
            /**
             * @description What becomes of a pair on which somebody has said nothing in time.
             * @enum {string}
             */
            silence: "overdue" | "accepted" | "declined";
            /**
             * Format: uuid
             * @description Who reads notes that a pair does not work.
             */
            contactId: string | null;
        };
        ReplacedPairDto: {
            code: string;
            mentor: string;
        };
        MailPreviewDto: {
            to: string;
            subject: string;
            text: string;
        };
        PublishingPreviewDto: {
            pairingIds: string[];
            /**
             * Format: date-time
             * @description Until when both sides would be asked.
             */
            answerBy: string;
            replaced: components["schemas"]["ReplacedPairDto"][];
            mails: components["schemas"]["MailPreviewDto"][];
        };
        PublishPairsDto: {
            pairingIds: string[];
        };
        MyQuietNoteDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            pairingId: string;
            /** @description Of the work. */
            code: string;
            words: string;
            /** Format: date-time */
            writtenAt: string;
            answer: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            /** @description To whom it went. */
            contact: string;
        };
        QuietNoteDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            pairingId: string;
            /** @description Of the work. */
            code: string;
            words: string;
            /** Format: date-time */
            writtenAt: string;
            answer: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            from: string;
            /** @enum {string} */
            side: "mentor" | "presenter";
            /** @description The other one of the pair. */
            other: string;
            pairingState: string;
            /** Format: date-time */
            repairedAt: string | null;
            /** @description Whether the two are never brought together again. */
            apart: boolean;
        };
        QuietRouteDto: {
            /** @description Whom the conference names; null where it names nobody. */
            contact: string | null;
            /** @description What the viewer wrote. */
            mine: components["schemas"]["MyQuietNoteDto"][];
            /** @description What was written to the viewer; empty for everybody else. */
            toMe: components["schemas"]["QuietNoteDto"][];
        };
        QuietWordsDto: {
            words: string;
        };
        QuietAnswerDto: {
            words: string;
            /** @description Whether the two are never brought together again; as it was if left out. */
            apart?: boolean;
        };
        MyMentorProfileDto: {
            topics: string[];
            methods: string[];
            modes: ("online" | "in-person")[];
            campus: string;
            languages: string[];
            /** @description Their research group; empty where they name none. */
            lab: string;
            /** @description Their pathway or programme of study; empty where they name none. */
            pathway: string;
            /** @description For whom they ask by name; organisers see it. */
            asksFor: string[];
            wishedMinimum: number;
            helpsWith: ("abstract" | "talk" | "poster")[];
            /** @description Who supervises them. */
            supervisors: string[];
            /** @description Modules that they mark. */
            marks: string[];
            /** @description Whether a run of the matching may propose them. */
            automatic: boolean;
            /** @description How many works they would mentor at most. */
            capacity: number;
            texts: string[];
            /** @description Send it as `If-Match` with the next change; 0 before the first. */
            revision: number;
            /** @description Whether they have said that it is whole. */
            done: boolean;
            /** @description Whether their training is known to be done. */
            trained: boolean;
        };
        ProfileChangeDto: {
            topics?: string[];
            methods?: string[];
            modes?: ("online" | "in-person")[];
            campus?: string;
            languages?: string[];
            lab?: string;
            pathway?: string;
            asksFor?: string[];
            /** @description How many works they would mentor at most. */
            capacity?: number;
            /** @description With fewer it is not worth their while; 0 says nothing. */
            wishedMinimum?: number;
            /** @description Titles and abstracts of own work: three to five are best. */
            texts?: string[];
            helpsWith?: ("abstract" | "talk" | "poster")[];
            /** @description Whether a run of the matching may propose them. */
            automatic?: boolean;
            supervisors?: string[];
            marks?: string[];
        };
        KeptRevisionDto: {
            /** @description Send it as `If-Match` with the next change. */
            revision: number;
        };
        MentorProfileDto: {
            topics?: string[];
            methods?: string[];
            modes?: ("online" | "in-person")[];
            campus?: string;
            languages?: string[];
            lab?: string;
            pathway?: string;
            asksFor?: string[];
            /** @description With fewer it is not worth their while; 0 says nothing. */
            wishedMinimum?: number;
            helpsWith?: ("abstract" | "talk" | "poster")[];
            /** @description Whether a run of the matching may propose them. */
            automatic?: boolean;
            supervisors?: string[];
            marks?: string[];
            /** @description How many works they would mentor at most. */
            capacity: number;
            /** @description Titles and abstracts of own work, one text each: three to five are best. */
            texts: string[];
        };
        TrainingDto: {
            done: boolean;
        };
        DoneTrainingDto: {
            /** Format: date-time */
            doneAt: string;
            /** @enum {string} */
            saidBy: "mentor" | "organiser";
        };
        ListedMentorDto: {
            topics: string[];
            methods: string[];
            modes: ("online" | "in-person")[];
            campus: string;
            languages: string[];
            /** @description Their research group; empty where they name none. */
            lab: string;
            /** @description Their pathway or programme of study; empty where they name none. */
            pathway: string;
            /** @description For whom they ask by name; organisers see it. */
            asksFor: string[];
            wishedMinimum: number;
            helpsWith: ("abstract" | "talk" | "poster")[];
            /** @description Who supervises them. */
            supervisors: string[];
            /** @description Modules that they mark. */
            marks: string[];
            /** @description Whether a run of the matching may propose them. */
            automatic: boolean;
            /** Format: uuid */
            personId: string;
            name: string;
            /**
             * @description How far they are with describing themselves.
             * @enum {string}
             */
            state: "not-begun" | "begun" | "done";
            /** @description How many works they would mentor at most; 0 while nothing is said. */
            capacity: number;
            /** @description How many works they have now. */
            works: number;
            /** @description How many texts of their own they have given. */
            texts: number;
            training: components["schemas"]["DoneTrainingDto"] | null;
        };
        MarkTrainingDto: {
            people: string[];
            done: boolean;
        };
        MarkedTrainingDto: {
            changed: number;
        };
        KeptRulesDto: {
            /** @description Whether mentors have a training to do before they are introduced to anybody. */
            trainingNeeded: boolean;
            /** @description What the training is and where, for mentors who have not done it. */
            trainingWords: string;
            /** @description Where people can meet in person; empty for one place for all. */
            campuses: string[];
            /** @description What mentors may offer and presenters wish for, said of the mentor. */
            wishes: string[];
            /** @description Send it as `If-Match` with the next change; 0 before the first. */
            revision: number;
        };
        MentoringRulesDto: {
            /** @description Whether mentors have a training to do before they are introduced to anybody. */
            trainingNeeded: boolean;
            /** @description What the training is and where, for mentors who have not done it. */
            trainingWords: string;
            /** @description Where people can meet in person; empty for one place for all. */
            campuses: string[];
            /** @description What mentors may offer and presenters wish for, said of the mentor. */
            wishes: string[];
        };
        MentorSignUpDto: {
            /** @description Where mentors sign up, for mails and posters. */
            address: string;
            /** @enum {string} */
            state: "closed" | "open" | "used-up" | "expired";
            /** Format: date-time */
            expiresAt: string | null;
            /** @description How many may sign up since it was opened last. */
            uses: number;
            /** @description How many have. */
            used: number;
        };
        OpenSignUpDto: {
            /**
             * Format: date
             * @description The last day on which they can, where the conference is.
             */
            lastDay: string;
            uses: number;
        };
        ChoicesDto: {
            /** @description Whether mentors have a training to do before they are introduced to anybody. */
            trainingNeeded: boolean;
            /** @description What the training is and where, for mentors who have not done it. */
            trainingWords: string;
            /** @description Where people can meet in person; empty for one place for all. */
            campuses: string[];
            /** @description What mentors may offer and presenters wish for, said of the mentor. */
            wishes: string[];
            /** @description Tracks, and what works are about. */
            topics: string[];
            methods: string[];
            languages: string[];
            /** @description Research groups, as mentors here call theirs. */
            labs: string[];
            /** @description Pathways, as mentors here call theirs. */
            pathways: string[];
            /** @description Modules that mentors here mark. */
            modules: string[];
            /** @description Who mentors here, by name. */
            mentors: string[];
        };
        HelpWantedDto: {
            topics: string[];
            methods: string[];
            modes: ("online" | "in-person")[];
            campus: string;
            languages: string[];
            /** @description Their research group; empty where they name none. */
            lab: string;
            /** @description Their pathway or programme of study; empty where they name none. */
            pathway: string;
            /** @description For whom they ask by name; organisers see it. */
            asksFor: string[];
            mentorWanted: boolean;
            help: ("abstract" | "talk" | "poster")[];
            languageNeeded: boolean;
            /** @description Modules that they take. */
            modules: string[];
            /** @description Send it as `If-Match` with the next change. */
            revision: number;
            /** @description Whether they have said that this is all. */
            done: boolean;
        };
        HelpChangeDto: {
            topics?: string[];
            methods?: string[];
            modes?: ("online" | "in-person")[];
            campus?: string;
            languages?: string[];
            lab?: string;
            pathway?: string;
            asksFor?: string[];
            /** @description Whether they wish for a mentor at all. */
            mentorWanted?: boolean;
            help?: ("abstract" | "talk" | "poster")[];
            /** @description Whether only a mentor will do who speaks one of the languages. */
            languageNeeded?: boolean;
            modules?: string[];
        };
        MeetingTimeDto: {
            /** @description 1 is Monday, 7 is Sunday. */
            day: number;
            /** @enum {string} */
            part: "morning" | "noon" | "afternoon" | "evening";
        };
        KeptWishesDto: {
            times: components["schemas"]["MeetingTimeDto"][];
            /**
             * @description Whether the mentor should be of the same research group.
             * @enum {string}
             */
            sameLab: "either" | "want" | "avoid";
            /** @description What they offer as a mentor, in the words of the conference. */
            offers: string[];
            /** @description What they would like of their mentor, in the same words. */
            wants: string[];
            /** @description Names or addresses of people whom they would rather not meet. */
            notWith: string[];
            /** @description Names or addresses of people who are close to them. */
            closeTo: string[];
            /** @description Send it as `If-Match` with the next change. */
            revision: number;
        };
        PrivateWishesDto: {
            times: components["schemas"]["MeetingTimeDto"][];
            /**
             * @description Whether the mentor should be of the same research group.
             * @enum {string}
             */
            sameLab: "either" | "want" | "avoid";
            /** @description What they offer as a mentor, in the words of the conference. */
            offers: string[];
            /** @description What they would like of their mentor, in the same words. */
            wants: string[];
            /** @description Names or addresses of people whom they would rather not meet. */
            notWith: string[];
            /** @description Names or addresses of people who are close to them. */
            closeTo: string[];
        };
        WorkTextDto: {
            /**
             * @description The leaf of the draft that holds it.
             * @example texts.abstract
             */
            field: string;
            /** @description The heading of its section; empty where it has none. */
            heading: string;
            /** @description Inline text, as it was typed. */
            text: string;
        };
        ReadableVersionDto: {
            number: number;
            /** Format: date-time */
            at: string;
            /** @description Why it was kept. */
            occasion: string;
        };
        SinceDto: {
            /** Format: date-time */
            at: string;
            version: number;
            texts: components["schemas"]["WorkTextDto"][];
        };
        PlaceDto: {
            /** @example texts.abstract */
            field: string;
            /** @description The first character of the words, counted in the text as it is read. */
            from: number;
            /** @description The character after their last. */
            until: number;
            /**
             * @description Whether they are the same words still.
             * @enum {string}
             */
            standing: "kept" | "changed";
        };
        SuggestionDto: {
            /** @description Inline text; empty suggests to take the words out. */
            text: string;
            /** @enum {string} */
            state: "offered" | "taken" | "left";
            /** @description The version that holds the draft as it was before. */
            takenAfterVersion: number | null;
            /** @description To authors: why it cannot be taken with one tap. */
            cannotTake: string | null;
        };
        CommentDto: {
            /** Format: uuid */
            id: string;
            /** @description Who wrote it. */
            name: string;
            yours: boolean;
            /** @description Plain text; empty once it was removed. */
            text: string;
            /** Format: date-time */
            writtenAt: string;
            /** Format: date-time */
            changedAt: string | null;
            removed: boolean;
            /**
             * Format: date-time
             * @description When it was shown to the organisers.
             */
            reportedAt: string | null;
            /** @description Whether it was written since you last looked. */
            isNew: boolean;
            suggestion: components["schemas"]["SuggestionDto"] | null;
        };
        ThreadDto: {
            /** Format: uuid */
            id: string;
            /** @description Counted from 1 in the order in which they were opened. */
            number: number;
            /** @description The version on which it was written. */
            version: number;
            /** @description Whether it is on the whole work. */
            onAll: boolean;
            /** @description The words as they were. */
            quote: string;
            /** @description What stood before them. */
            before: string;
            /** @description What stood after them. */
            after: string;
            /** @description Null where the words are no longer there. */
            place: components["schemas"]["PlaceDto"] | null;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            resolvedAt: string | null;
            resolvedBy: string | null;
            comments: components["schemas"]["CommentDto"][];
        };
        RoundWordsDto: {
            /** @description What is good, and why. */
            strength: string;
            /** @description One question. */
            question: string;
            /** @description One next step. */
            nextStep: string;
        };
        RoundDto: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @enum {string} */
            state: "asked" | "returned" | "taken back";
            /** @description The version that it is about. */
            version: number;
            /** @description Null where the mentoring phase began it. */
            askedBy: string | null;
            /** @description What the mentor should look at above all. */
            wish: string;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            returnedAt: string | null;
            mentor: string;
            /** @description Null to authors until it is returned. */
            words: components["schemas"]["RoundWordsDto"] | null;
            /** @description Grows with every save of the words. */
            revision: number;
        };
        MarginDto: {
            /** Format: uuid */
            submissionId: string;
            /** @example UG-042 */
            code: string;
            /**
             * @description As whom you read it.
             * @enum {string}
             */
            you: "author" | "mentor";
            /** Format: uuid */
            pairingId: string;
            /** @description The mentor's name. */
            mentor: string;
            /** @description The names of the authors, in order. */
            authors: string[];
            /** @description Why nothing can be written; null where both write. */
            readOnly: string | null;
            /** @description Which version is shown; null is the draft as it is now. */
            version: number | null;
            texts: components["schemas"]["WorkTextDto"][];
            /** @description The versions that the mentor reads, the latest first. */
            versions: components["schemas"]["ReadableVersionDto"][];
            /** @description To authors: whether the draft holds other words than the latest of them. */
            draftDiffers: boolean;
            /** Format: date-time */
            lastLookedAt: string | null;
            /** @description Null where the words are the same as then. */
            since: components["schemas"]["SinceDto"] | null;
            threads: components["schemas"]["ThreadDto"][];
            /** @description The latest first. */
            rounds: components["schemas"]["RoundDto"][];
            /** @description How many more comments there is room for. */
            commentsLeft: number;
            /** Format: date-time */
            now: string;
        };
        ChosenWordsDto: {
            /** @example texts.abstract */
            field: string;
            from: number;
            until: number;
        };
        NewThreadDto: {
            /** @description Plain text; may be empty beside a suggestion. */
            text: string;
            /** @description Other words for those chosen, in inline text; empty suggests to take them out. */
            suggestion?: string | null;
            /** @description The version that was read. */
            version: number;
            /** @description Null for the whole work. */
            words: components["schemas"]["ChosenWordsDto"] | null;
        };
        OpenedThreadDto: {
            /** Format: uuid */
            threadId: string;
        };
        NewCommentDto: {
            /** @description Plain text; may be empty beside a suggestion. */
            text: string;
            /** @description Other words for those chosen, in inline text; empty suggests to take them out. */
            suggestion?: string | null;
        };
        WrittenCommentDto: {
            /** Format: uuid */
            commentId: string;
        };
        ChangedCommentDto: {
            text: string;
        };
        TakenSuggestionDto: {
            /** @description The version that holds the draft as it was before. */
            kept: number;
        };
        ReportCommentDto: {
            /** @description The organisers read it. */
            reason: string;
        };
        AskForFeedbackDto: {
            /** @description What to look at above all; may be empty. */
            wish: string;
            /**
             * @description The day by the end of which it would help.
             * @example 2027-03-12
             */
            dueOn: string;
        };
        OpenedRoundDto: {
            /** Format: uuid */
            roundId: string;
        };
        RoundDraftDto: {
            /** @description What is good, and why. */
            strength: string;
            /** @description One question. */
            question: string;
            /** @description One next step. */
            nextStep: string;
            /** @description The revision that the words began from. */
            revision: number;
        };
        SavedRoundDto: {
            revision: number;
        };
        DueRoundDto: {
            number: number;
            /** Format: date-time */
            dueAt: string;
            isLate: boolean;
        };
        MenteeDto: {
            /** Format: uuid */
            submissionId: string;
            /** Format: uuid */
            pairingId: string;
            /** @example UG-042 */
            code: string;
            /** @description Inline text. */
            title: string;
            presenter: string;
            /** @description Whether you have not looked at it yet. */
            unread: boolean;
            /** @description Whether there is a version that you have not seen. */
            newVersion: boolean;
            newComments: number;
            openThreads: number;
            /** @description Open comments on the pages of slides or a poster that wait for you. */
            pageComments: number;
            /**
             * Format: date-time
             * @description When the next meeting would begin that somebody else has proposed.
             */
            meetingAt: string | null;
            roundsReturned: number;
            round: components["schemas"]["DueRoundDto"] | null;
            /** @description Whether the text waits for you: a version, words in the margin, a round. */
            draftAwaitsYou: boolean;
            /** @description Whether they wait for you in anything. */
            awaitsYou: boolean;
            /**
             * Format: date-time
             * @description Since when they wait for you, or you for them.
             */
            since: string;
        };
        MenteesDto: {
            /** Format: date-time */
            now: string;
            mentees: components["schemas"]["MenteeDto"][];
        };
        FeedbackProgressDto: {
            /** Format: uuid */
            pairingId: string;
            /** Format: uuid */
            submissionId: string;
            /** @example UG-042 */
            code: string;
            /** @description Inline text. */
            title: string;
            presenter: string;
            mentor: string;
            /** @enum {string} */
            state: "proposed" | "published" | "accepted" | "active" | "ended" | "declined";
            comments: number;
            openThreads: number;
            suggestionsTaken: number;
            roundsReturned: number;
            /**
             * Format: date-time
             * @description When an open round is due.
             */
            dueAt: string | null;
            /** Format: date-time */
            mentorWroteAt: string | null;
            /** Format: date-time */
            authorWroteAt: string | null;
        };
        ReportedCommentDto: {
            /** Format: uuid */
            id: string;
            name: string;
            text: string;
            suggestion: string | null;
            /** Format: date-time */
            writtenAt: string;
        };
        CommentReportDto: {
            /** Format: uuid */
            id: string;
            /** @example UG-042 */
            code: string;
            reportedBy: string;
            /** Format: date-time */
            reportedAt: string;
            reason: string;
            /** Format: date-time */
            closedAt: string | null;
            closedBy: string | null;
            /**
             * Format: uuid
             * @description Which of the comments was reported.
             */
            commentId: string;
            /** @description The words on which the thread was written, inline text. */
            quote: string;
            comments: components["schemas"]["ReportedCommentDto"][];
        };
        TogetherDto: {
            /** Format: uuid */
            submissionId: string;
            /** @example UG-042 */
            code: string;
            /** @description In inline text. */
            title: string;
            /**
             * Format: uuid
             * @description Of the viewer.
             */
            personId: string;
            /** @enum {string} */
            side: "mentor" | "author";
            /** @description The mentor’s name; null while nobody has said yes. */
            mentor: string | null;
            /** @description The names of those who present it. */
            presenters: string[];
            /** @enum {string} */
            form: "talk" | "lightning-talk" | "poster";
            /** @description How long the presentation is, questions and all. */
            minutes: number;
            /** @description How much of that is for questions. */
            discussionMinutes: number;
            /** @example Europe/London */
            timeZone: string;
        };
        MentoringAgreementDto: {
            /** @description Which words these are; it is sent back with the agreement. */
            version: string;
            title: string;
            /** @description Paragraphs, with empty lines between them. */
            text: string;
            /** @description Whether the viewer has agreed to words that still hold. */
            agreed: boolean;
        };
        AgreeToMentoringDto: {
            version: string;
        };
        PairProgressDto: {
            /** Format: uuid */
            pairingId: string;
            /** @example UG-042 */
            code: string;
            mentor: string;
            /** @description Comments on slides or poster. */
            pageComments: number;
            /** @description Of them, those that are resolved. */
            resolvedPageComments: number;
            rehearsals: number;
            /** @description Meetings whose time has come, confirmed or not. */
            meetingsHeld: number;
            /** Format: date-time */
            nextMeetingAt: string | null;
            /**
             * Format: date-time
             * @description When something was last done.
             */
            lastAt: string | null;
        };
        PreparedVersionDto: {
            /** Format: uuid */
            id: string;
            version: number;
            name: string;
            /** @enum {string} */
            type: "application/pdf" | "image/png" | "image/jpeg" | "application/vnd.openxmlformats-officedocument.presentationml.presentation";
            bytes: number;
            /** Format: date-time */
            sentAt: string;
            /** @description Good for five minutes, for whoever has it. */
            address: string;
        };
        PreparedFileDto: {
            /** @description `poster` or `slides`. */
            purpose: string;
            /** @description The newest first. */
            versions: components["schemas"]["PreparedVersionDto"][];
        };
        RemarkDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            name: string;
            text: string;
            /** Format: date-time */
            writtenAt: string;
        };
        PageCommentDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            name: string;
            text: string;
            /** Format: date-time */
            writtenAt: string;
            /**
             * Format: uuid
             * @description The version of the file that it is about.
             */
            fileId: string;
            /** @description Its number in that version. */
            number: number;
            /** @description From 1. */
            page: number;
            /** @description In thousandths of the page. */
            x: number;
            /** @description In thousandths of the page. */
            y: number;
            /** @description In thousandths of the page. */
            width: number;
            /** @description In thousandths of the page. */
            height: number;
            /** Format: date-time */
            resolvedAt: string | null;
            replies: components["schemas"]["RemarkDto"][];
        };
        NewPageCommentDto: {
            /** Format: uuid */
            fileId: string;
            /** @description From 1. */
            page: number;
            /** @description In thousandths of the page. */
            x: number;
            /** @description In thousandths of the page. */
            y: number;
            /** @description In thousandths of the page. */
            width: number;
            /** @description In thousandths of the page. */
            height: number;
            text: string;
        };
        WrittenPageCommentDto: {
            /** Format: uuid */
            id: string;
            number: number;
        };
        ReplyDto: {
            text: string;
        };
        PosterTickDto: {
            /** Format: uuid */
            fileId: string;
            /** @enum {string} */
            point: "title-says-result" | "one-message" | "path-is-clear" | "little-text" | "pictures-have-words" | "colour-is-not-alone" | "names-and-contact" | "thanks-and-sources";
            /** @description Who has. */
            name: string;
            /** Format: date-time */
            tickedAt: string;
        };
        TickPosterPointDto: {
            /** Format: uuid */
            fileId: string;
            /** @enum {string} */
            point: "title-says-result" | "one-message" | "path-is-clear" | "little-text" | "pictures-have-words" | "colour-is-not-alone" | "names-and-contact" | "thanks-and-sources";
            done: boolean;
        };
        RehearsalDto: {
            /** Format: uuid */
            id: string;
            speaker: string;
            /** Format: date-time */
            heldAt: string;
            plannedSeconds: number;
            seconds: number;
            laps: number[];
            ticked: ("first-sentence" | "one-message" | "slides-readable" | "spoken-to-people" | "pause-before-result" | "last-sentence" | "likely-questions" | "room-and-cable")[];
            note: string;
            /** @description Empty while the mentor has said nothing. */
            strength: string;
            question: string;
            nextStep: string;
            saidBy: string | null;
            /** Format: date-time */
            saidAt: string | null;
        };
        NewRehearsalDto: {
            /** Format: date-time */
            heldAt: string;
            /** @description How long the talk may be, in seconds. */
            plannedSeconds: number;
            /** @description How long it was. */
            seconds: number;
            /** @description Seconds on each slide, in order; empty where nobody counted. */
            laps: number[];
            /** @description What of the checklist was ticked. */
            ticked: ("first-sentence" | "one-message" | "slides-readable" | "spoken-to-people" | "pause-before-result" | "last-sentence" | "likely-questions" | "room-and-cable")[];
            /** @description The speaker’s own words; may be empty. */
            note: string;
        };
        KeptDto: {
            /** Format: uuid */
            id: string;
        };
        RehearsalWordsDto: {
            strength: string;
            question: string;
            nextStep: string;
        };
        MeetingDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** @description May be empty. */
            place: string;
            /** @description Of a call; may be empty. */
            link: string;
            /** @enum {string} */
            state: "proposed" | "confirmed" | "cancelled";
            /** Format: uuid */
            proposedBy: string;
        };
        MeetingNoteDto: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            heldOn: string;
            line: string;
            /** @description What is next; may be empty. */
            next: string;
            /** @description Who wrote it. */
            name: string;
        };
        MeetingsDto: {
            /** @description The latest first. */
            meetings: components["schemas"]["MeetingDto"][];
            /** @description The latest first. */
            notes: components["schemas"]["MeetingNoteDto"][];
        };
        MeetingTimesDto: {
            /** @description Instants, the soonest first. */
            times: string[];
            /**
             * @description From what both have said, or usual hours because not both have.
             * @enum {string}
             */
            from: "said" | "usual";
        };
        MeetingWishDto: {
            /** Format: date-time */
            startsAt: string;
            /** @enum {number} */
            minutes: 15 | 20 | 30 | 45 | 60 | 90;
            /** @description May be empty where there is a link. */
            place: string;
            /** @description Of a call, with https; may be empty where there is a place. */
            link: string;
        };
        NewMeetingNoteDto: {
            /** Format: date */
            heldOn: string;
            line: string;
            /** @description What is next; may be empty. */
            next: string;
        };
        CriterionDto: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string;
            weight: number;
            anchors: string[];
            /** @description The tracks whose works are judged by it; empty: all. */
            trackIds?: string[];
        };
        NewCriterionDto: {
            name: string;
            description: string;
            /** @description How much it counts against the others; above 0. */
            weight: number;
            /** @description What each score from 1 on means. */
            anchors: string[];
            /** @description The tracks whose works are judged by it; empty: all. */
            trackIds?: string[];
        };
        SetCriteriaDto: {
            criteria: components["schemas"]["NewCriterionDto"][];
        };
        SignedReviewDto: {
            /** @description A score from 1 to 5 by the id of each criterion. */
            scores: {
                [key: string]: number;
            };
            /** @description The authors read it, without knowing who wrote it. */
            commentToAuthors: string;
            /** @description Only the organisers read it; may be empty. */
            commentToOrganisers: string;
            /** Format: uuid */
            reviewerId: string;
            /** @description The reviewer's name. */
            reviewer: string;
        };
        ReviewedWorkDto: {
            /** Format: uuid */
            submissionId: string;
            /** @example UG-042 */
            code: string;
            title: string;
            /** @enum {string} */
            wishedType: "talk" | "lightning-talk" | "poster";
            state: string;
            /** @description How many were asked to review it. */
            assigned: number;
            /** @description How many have. */
            count: number;
            /** @description Weighted mean from 1 to 5; null without a review. */
            mean: number | null;
            /** @description How far the kindest and the strictest review are apart. */
            spread: number | null;
            /** @description Whether it is your own work, of which you read no review here. */
            own: boolean;
            reviews: components["schemas"]["SignedReviewDto"][];
        };
        ReviewSummaryPageDto: {
            items: components["schemas"]["ReviewedWorkDto"][];
            /** @description Give it as `after` to go on; null at the end. */
            next: string | null;
        };
        AnswerForReviewersDto: {
            question: string;
            answer: string;
        };
        FileForReviewersDto: {
            /** Format: uuid */
            id: string;
            /** @example UG-042 poster 1.pdf */
            name: string;
            /** @example application/pdf */
            type: string;
        };
        ReviewDto: {
            /** @description A score from 1 to 5 by the id of each criterion. */
            scores: {
                [key: string]: number;
            };
            /** @description The authors read it, without knowing who wrote it. */
            commentToAuthors: string;
            /** @description Only the organisers read it; may be empty. */
            commentToOrganisers: string;
        };
        ReviewDraftDto: {
            /** @description By paths: `scores.<criterion>`, `strength`, `question`, `nextStep`, `commentToAuthors`, `commentToOrganisers`. */
            content: {
                [key: string]: string;
            };
            /** @description Grows with every change; 0 where nothing was typed. */
            revision: number;
            /** Format: date-time */
            savedAt: string | null;
        };
        QueuedWorkDto: {
            /** Format: uuid */
            submissionId: string;
            /** @example UG-042 */
            code: string;
            title: string;
            /** @description Inline text; paragraphs separated by a blank line. */
            abstract: string;
            keywords: string[];
            /** @description null where you are not to know them. */
            authors: string[] | null;
            answers: components["schemas"]["AnswerForReviewersDto"][];
            files: components["schemas"]["FileForReviewersDto"][];
            /** @description By what it is judged: ids of criteria, in order. */
            criterionIds: string[];
            /** @enum {string} */
            standing: "to write" | "begun" | "changed" | "submitted" | "closed";
            /** @description Whether it can still be reviewed. */
            open: boolean;
            /** @description Why it cannot be reviewed any more. */
            closed: string | null;
            /** @description Whether you have put it off. */
            skipped: boolean;
            /** @description What you have sent of it. */
            review: components["schemas"]["ReviewDto"] | null;
            /** Format: date-time */
            submittedAt: string | null;
            /** @description How many posts of its discussion you have not read yet. */
            newPosts: number;
            draft: components["schemas"]["ReviewDraftDto"];
        };
        GivenBackDto: {
            /** Format: uuid */
            submissionId: string;
            /** @example UG-042 */
            code: string;
            title: string;
            /** @enum {string} */
            kind: "not my field" | "no time" | "other";
            reason: string;
        };
        ReviewQueueDto: {
            criteria: components["schemas"]["CriterionDto"][];
            works: components["schemas"]["QueuedWorkDto"][];
            /**
             * Format: uuid
             * @description The work to take next.
             */
            next: string | null;
            givenBack: components["schemas"]["GivenBackDto"][];
            /**
             * Format: date-time
             * @description When reviews are wanted by.
             */
            dueAt: string | null;
            /** Format: date-time */
            now: string;
        };
        SkipWorkDto: {
            skipped: boolean;
        };
        AbstainDto: {
            /** @enum {string} */
            kind: "not my field" | "no time" | "other";
            /** @description Only organisers read it. */
            reason: string;
        };
        AbstentionDto: {
            /** Format: uuid */
            submissionId: string;
            /** @example UG-042 */
            code: string;
            /** Format: uuid */
            reviewerId: string;
            /** @description The reviewer's name. */
            reviewer: string;
            /** @enum {string} */
            kind: "not my field" | "no time" | "other";
            reason: string;
        };
        SavedReviewDraftDto: {
            /** @description By paths: `scores.<criterion>`, `strength`, `question`, `nextStep`, `commentToAuthors`, `commentToOrganisers`. */
            content: {
                [key: string]: string;
            };
            /** @description Grows with every change; 0 where nothing was typed. */
            revision: number;
            /** Format: date-time */
            savedAt: string | null;
            conflicts: components["schemas"]["DraftConflictDto"][];
            refused: components["schemas"]["RefusedChangeDto"][];
        };
        SendReviewDto: {
            /** @description A score from 1 to 5 by the id of each criterion. */
            scores: {
                [key: string]: number;
            };
            /** @description The authors read it, without knowing who wrote it. */
            commentToAuthors: string;
            /** @description Only the organisers read it; may be empty. */
            commentToOrganisers: string;
            /**
             * @description What works, and why.
             * @default
             */
            strength: string;
            /**
             * @description One question that helps them think further.
             * @default
             */
            question: string;
            /**
             * @description One next step.
             * @default
             */
            nextStep: string;
            /** @description The revision of the draft that is sent. With it, what another device has typed since is not overwritten. */
            from?: number;
        };
        SentReviewDto: {
            /** @description The revision of the draft that the review holds. */
            revision: number;
        };
        OtherReviewDto: {
            /** @example Reviewer B */
            called: string;
            mine: boolean;
            scores: {
                [key: string]: number;
            };
            commentToAuthors: string;
        };
        DiscussionPostDto: {
            /** Format: uuid */
            id: string;
            /** @example Reviewer B */
            called: string;
            mine: boolean;
            /**
             * @description Who may read it, each with those before it.
             * @enum {string}
             */
            sight: "organisers" | "reviewers" | "authors";
            text: string;
            /** Format: date-time */
            writtenAt: string;
            /** @description Whether somebody else wrote it and you have not read it yet. */
            isNew: boolean;
            /**
             * @description To whom you may open it.
             * @enum {string|null}
             */
            widensTo: "organisers" | "reviewers" | "authors" | null;
        };
        DiscussionReadersDto: {
            organisers: string[];
            reviewers: string[];
            /** @description Told to organisers alone. */
            authors: string[];
        };
        DiscussionDto: {
            /** @example UG-042 */
            code: string;
            title: string;
            /** @enum {string} */
            part: "reviewer" | "organiser";
            /**
             * @description What others call you.
             * @example Reviewer B
             */
            calledYou: string | null;
            /** @description Why you see nothing of others yet. */
            hidden: string | null;
            /** @description Whether you may write. */
            open: boolean;
            /** @description Whether you see reviews of others here at all. */
            seesOthers: boolean;
            criteria: components["schemas"]["CriterionDto"][];
            reviews: components["schemas"]["OtherReviewDto"][];
            posts: components["schemas"]["DiscussionPostDto"][];
            readers: components["schemas"]["DiscussionReadersDto"];
        };
        NewDiscussionPostDto: {
            text: string;
            /** @enum {string} */
            sight: "reviewers" | "organisers";
        };
        SeenPostsDto: {
            posts: string[];
        };
        WidenPostDto: {
            /** @enum {string} */
            to: "organisers" | "reviewers" | "authors";
        };
        ReviewingRulesDto: {
            /**
             * @description Who knows whom. `open`: authors learn who reviewed; `single`: only reviewers know; `double`: nobody.
             * @enum {string}
             */
            anonymity: "open" | "single" | "double";
            /** @description How many reviews each work is to get. */
            wanted: number;
            /** @description How many a work has before a decision. */
            least: number;
            /** @description Whether somebody experienced is among the reviewers of every work. */
            experienced: boolean;
            /** @description Whether two reviewers of one lab are kept off the same work. */
            labsApart: boolean;
            /**
             * @description When a reviewer reads the other reviews of the same work.
             * @enum {string}
             */
            others: "after-own" | "never";
            /** @description Whether the reviewers of a work may discuss it. */
            discussion: boolean;
        };
        GivenReviewerDto: {
            /** Format: uuid */
            reviewerId: string;
            /** @enum {string} */
            role: "reviewer" | "in training";
            /**
             * Format: uuid
             * @description Who leads them, where they are in training.
             */
            leadId: string | null;
            /** @description Whether they have sent their review: then the work stays theirs. */
            reviewed: boolean;
        };
        AssignedWorkDto: {
            /** Format: uuid */
            submissionId: string;
            code: string;
            title: string;
            /** Format: uuid */
            trackId: string;
            /** @description Whether it is your own: then you see no reviewer of it. */
            own: boolean;
            reviewers: components["schemas"]["GivenReviewerDto"][];
        };
        KnownReviewerDto: {
            /** Format: uuid */
            personId: string;
            name: string;
            /** @description The tracks that they review; null: all. */
            trackIds: string[] | null;
            topics: string[];
            /** @description How many works they take; null: not said. */
            capacity: number | null;
            lab: string;
            /** @enum {string|null} */
            experience: "experienced" | "new" | null;
            /** @description Whether they have described themselves. */
            done: boolean;
            /** @description False for somebody who was given a work and no longer reviews here. */
            here: boolean;
        };
        ConflictDto: {
            /** Format: uuid */
            submissionId: string;
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            kind: "author" | "supervisor" | "mentor" | "declared" | "co-author" | "lab";
            /** @description Whether nobody can assign them all the same. */
            hard: boolean;
            /** @description As it follows the name: “mentors it”. */
            words: string;
            /**
             * Format: uuid
             * @description Of one that somebody has declared.
             */
            conflictId: string | null;
        };
        AssigningDto: {
            rules: components["schemas"]["ReviewingRulesDto"];
            works: components["schemas"]["AssignedWorkDto"][];
            reviewers: components["schemas"]["KnownReviewerDto"][];
            conflicts: components["schemas"]["ConflictDto"][];
        };
        ProposeReviewersDto: {
            /** @description How many reviews each work should get; as many as the rules of the conference want if not given. */
            perSubmission?: number;
            /**
             * @description Whether reviewers who have sent no review may be moved, few of them; or else what is missing is filled.
             * @default false
             */
            adjust: boolean;
            /**
             * @description Chooses among equally good answers.
             * @default 1
             */
            seed: number;
        };
        WishedAssignmentDto: {
            /** Format: uuid */
            submissionId: string;
            /** Format: uuid */
            reviewerId: string;
            /**
             * Format: uuid
             * @description Who leads them, where they are in training.
             */
            leadId?: string;
        };
        ReviewAssignmentDto: {
            /** Format: uuid */
            submissionId: string;
            /** Format: uuid */
            reviewerId: string;
        };
        AssignReviewersDto: {
            pairs: components["schemas"]["WishedAssignmentDto"][];
            /** @description What is taken back, where no review was sent. */
            remove?: components["schemas"]["ReviewAssignmentDto"][];
        };
        LimitReviewerDto: {
            /** @description How many works they take at most; 0 for no more. */
            capacity: number | null;
            /** @enum {string|null} */
            experience: "experienced" | "new" | null;
        };
        DeclareConflictDto: {
            /** @description For the organisers alone; may be empty. */
            reason?: string;
        };
        RecordConflictDto: {
            /** @description For the organisers alone; may be empty. */
            reason?: string;
            /** Format: uuid */
            submissionId: string;
            /** Format: uuid */
            personId: string;
        };
        OwnReviewerProfileDto: {
            topics: string[];
            /** @description Titles or abstracts of theirs. */
            texts: string[];
            /** @description How many works they take at most. */
            capacity: number | null;
            lab: string;
            /** @enum {string|null} */
            experience: "experienced" | "new" | null;
            /** @description Send it as `If-Match` with the next change; 0 before the first. */
            revision: number;
            done: boolean;
            /** @description What the works here are about. */
            suggestions: string[];
            /** @description Labs as others here call theirs. */
            labs: string[];
        };
        ReviewerProfileDto: {
            topics: string[];
            /** @description Titles or abstracts of theirs. */
            texts: string[];
            /** @description How many works they take at most. */
            capacity: number | null;
            lab: string;
            /** @enum {string|null} */
            experience: "experienced" | "new" | null;
        };
        KeptProfileDto: {
            revision: number;
        };
        ReviewTrainingDto: {
            /** Format: uuid */
            submissionId: string;
            code: string;
            title: string;
            /** Format: uuid */
            traineeId: string;
            trainee: string;
            lead: string;
            /** @enum {string} */
            viewerIs: "lead" | "trainee" | "organiser";
            /** @description Null until something is written. */
            review: components["schemas"]["ReviewDto"] | null;
            /** @description What the lead says to the one in training; for the two alone. */
            note: string;
            /** @description Whether the lead has sent it on to the organisers. */
            sentOn: boolean;
        };
        ReviewTrainingsDto: {
            criteria: components["schemas"]["CriterionDto"][];
            trainings: components["schemas"]["ReviewTrainingDto"][];
        };
        LeadTrainingDto: {
            /** Format: uuid */
            traineeId: string;
            /** @description For the one in training alone. */
            note?: string;
            /** @description Whether it goes to the organisers as it is. */
            sendOn: boolean;
        };
        WordsOfWorkDto: {
            title: string;
            abstract: string;
        };
        TraceDto: {
            /** @enum {string} */
            kind: "name" | "place" | "address" | "link";
            words: string;
        };
        FileToShowDto: {
            /** Format: uuid */
            id: string;
            name: string;
            shown: boolean;
        };
        RedactionDto: {
            /** Format: uuid */
            submissionId: string;
            code: string;
            version: number;
            sent: components["schemas"]["WordsOfWorkDto"];
            /** @description As reviewers read it. */
            read: components["schemas"]["WordsOfWorkDto"];
            /** @description Whether somebody has put it in better words than the program. */
            byHand: boolean;
            traces: components["schemas"]["TraceDto"][];
            files: components["schemas"]["FileToShowDto"][];
        };
        KeepRedactedCopyDto: {
            /** @description The version that these words were made from. */
            version: number;
            /** @description null: as the program hides names. */
            words: components["schemas"]["WordsOfWorkDto"] | null;
        };
        ShowFileDto: {
            shown: boolean;
        };
        DecisionRowDto: {
            /** Format: uuid */
            submissionId: string;
            /** @enum {string} */
            outcome: "talk" | "lightning-talk" | "poster" | "revise" | "waitlist" | "decline";
            /** @example UG-042 */
            code: string;
            title: string;
            /** @description Where the submission stands. */
            submissionState: string;
            /** @enum {string} */
            state: "pending" | "releasing" | "released";
            /** Format: date-time */
            decidedAt: string;
            /** Format: date-time */
            releasedAt: string | null;
        };
        DecisionPageDto: {
            items: components["schemas"]["DecisionRowDto"][];
            /** @description Give it as `after` to go on; null at the end. */
            next: string | null;
        };
        ProposedDecisionDto: {
            /** Format: uuid */
            submissionId: string;
            /** @enum {string} */
            outcome: "talk" | "lightning-talk" | "poster" | "revise" | "waitlist" | "decline";
            reason: string;
        };
        WantedDecisionDto: {
            /** Format: uuid */
            submissionId: string;
            /**
             * @description Null takes a pending decision back.
             * @enum {string|null}
             */
            outcome: "talk" | "lightning-talk" | "poster" | "revise" | "waitlist" | "decline" | null;
            /** @description Of the decision that you have seen; 0 where there was none. Another one in the meantime is a conflict. */
            version: number;
        };
        DecideDto: {
            decisions: components["schemas"]["WantedDecisionDto"][];
            /** @description The highest version on the board that you decide from: the answer has all that is newer. */
            seen?: number;
        };
        StandingDecisionDto: {
            /** @enum {string} */
            outcome: "talk" | "lightning-talk" | "poster" | "revise" | "waitlist" | "decline";
            /** @enum {string} */
            state: "pending" | "releasing" | "released";
            /** @description Goes with the next change. */
            version: number;
            decidedBy: string | null;
            /** Format: date-time */
            decidedAt: string;
        };
        ChangedRowDto: {
            /** Format: uuid */
            submissionId: string;
            state: string;
            decision: components["schemas"]["StandingDecisionDto"] | null;
            /**
             * @description What its authors know.
             * @enum {string|null}
             */
            known: "talk" | "lightning-talk" | "poster" | "revise" | "waitlist" | "decline" | null;
        };
        BoardTotalsDto: {
            works: number;
            decided: number;
            pending: number;
            /** @description All versions of decisions together. */
            versions: number;
        };
        ReachedShareDto: {
            /**
             * Format: uuid
             * @description A question of the form with answers to choose from.
             */
            questionId: string;
            /** @description One of its answers. */
            optionId: string;
            /** @description In per cent. */
            atLeast: number;
            /** @description In per cent, in steps of 5; null where telling it would speak of persons. */
            share: number | null;
        };
        DecidedOnBoardDto: {
            /** @description How many decisions. */
            decided: number;
            /** @description What you should know, such as that a review is still to come. */
            warnings: string[];
            /** @description What you decided on, and what others did since you looked. */
            changed: components["schemas"]["ChangedRowDto"][];
            totals: components["schemas"]["BoardTotalsDto"];
            shares: components["schemas"]["ReachedShareDto"][];
        };
        FeedbackDto: {
            /** @enum {string} */
            outcome: "talk" | "lightning-talk" | "poster" | "revise" | "waitlist" | "decline";
            /** @description In an order that says nothing of the reviewers. */
            comments: string[];
        };
        BoardRowDto: {
            /** Format: uuid */
            submissionId: string;
            /** @example UG-042 */
            code: string;
            title: string;
            /** Format: uuid */
            trackId: string;
            /** @enum {string} */
            wishedType: "talk" | "lightning-talk" | "poster";
            state: string;
            /** @description Whether it is your own: then nothing else is told of it. */
            own: boolean;
            /** @description What each review comes to, the best first. */
            ratings: number[];
            /** @description How many reviews there are. */
            count: number;
            /** @description How many were asked for. */
            asked: number;
            /** @description How many posts of its discussion you have not read yet. */
            newPosts: number;
            /** @description Raw. */
            mean: number | null;
            /** @description With the kindness of its reviewers taken off; null where nothing can be said of them. */
            adjusted: number | null;
            /** @description How far the kindest and the strictest are apart. */
            spread: number | null;
            decision: components["schemas"]["StandingDecisionDto"] | null;
            /**
             * @description What its authors know.
             * @enum {string|null}
             */
            known: "talk" | "lightning-talk" | "poster" | "revise" | "waitlist" | "decline" | null;
        };
        ReviewerLeniencyDto: {
            reviewer: string;
            reviews: number;
            /** @description In points of the scale; below 0 for whoever is stricter. */
            leniency: number;
        };
        TypePlacesDto: {
            talk: number | null;
            "lightning-talk": number | null;
            poster: number | null;
        };
        TrackPlacesDto: {
            /** Format: uuid */
            trackId: string;
            places: number;
        };
        TargetShareDto: {
            /**
             * Format: uuid
             * @description A question of the form with answers to choose from.
             */
            questionId: string;
            /** @description One of its answers. */
            optionId: string;
            /** @description In per cent. */
            atLeast: number;
        };
        KeptPlanDto: {
            places: components["schemas"]["TypePlacesDto"];
            trackPlaces: components["schemas"]["TrackPlacesDto"][];
            shares: components["schemas"]["TargetShareDto"][];
            /** @description Goes with the next change, in If-Match. */
            version: number;
        };
        ShareOptionDto: {
            id: string;
            label: string;
        };
        ShareQuestionDto: {
            /** Format: uuid */
            id: string;
            label: string;
            options: components["schemas"]["ShareOptionDto"][];
        };
        DecisionBoardDto: {
            rows: components["schemas"]["BoardRowDto"][];
            /** @description The kindest first; only those of whom anything can be said. */
            reviewers: components["schemas"]["ReviewerLeniencyDto"][];
            plan: components["schemas"]["KeptPlanDto"];
            shares: components["schemas"]["ReachedShareDto"][];
            questions: components["schemas"]["ShareQuestionDto"][];
            /** @description How many reviews a work is to have at least. */
            least: number;
        };
        DecidingPlanDto: {
            places: components["schemas"]["TypePlacesDto"];
            trackPlaces: components["schemas"]["TrackPlacesDto"][];
            shares: components["schemas"]["TargetShareDto"][];
        };
        OutcomeCountDto: {
            /** @enum {string} */
            outcome: "talk" | "lightning-talk" | "poster" | "revise" | "waitlist" | "decline";
            count: number;
        };
        FewReviewsDto: {
            /** @example UG-042 */
            code: string;
            reviews: number;
        };
        ComingReleaseDto: {
            /** Format: date-time */
            releasesAt: string;
            askedBy: string | null;
            /** @description Why works with too few reviews are among them; may be empty. */
            fewReviewsReason: string;
            counts: components["schemas"]["OutcomeCountDto"][];
        };
        ReleasePreviewDto: {
            counts: components["schemas"]["OutcomeCountDto"][];
            /** @description How many submitted works have no decision yet. */
            undecided: number;
            /** @description They are released only for a reason. */
            fewReviews: components["schemas"]["FewReviewsDto"][];
            /** @description How many reviews a work is to have at least. */
            least: number;
            usualUndoMinutes: number;
            /** @description Goes with the release. */
            digest: string;
            coming: components["schemas"]["ComingReleaseDto"] | null;
        };
        DecisionLetterDto: {
            /** @example UG-042 */
            code: string;
            /** @description To whom. */
            name: string;
            /** @enum {string} */
            outcome: "talk" | "lightning-talk" | "poster" | "revise" | "waitlist" | "decline";
            subject: string;
            text: string;
        };
        DecisionLetterPageDto: {
            items: components["schemas"]["DecisionLetterDto"][];
            /** @description Give it as `after` to go on; null at the end. */
            next: string | null;
        };
        ReleaseDecisionsDto: {
            /** @description Of the preview: then exactly what it showed is released, or nothing. */
            digest: string;
            /**
             * @description For how many minutes it can be called back before anybody hears of it.
             * @default 10
             */
            undoMinutes: number;
            /**
             * Format: date-time
             * @description At this moment, not as soon as the minutes are over.
             */
            at?: string;
            /** @description Why works with too few reviews are released all the same. */
            fewReviewsReason?: string;
        };
        OrderedReleaseDto: {
            /** @description How many decisions are made known. */
            released: number;
            /** Format: date-time */
            releasesAt: string;
        };
        PlannedDecisionDto: {
            line: number;
            /** @example UG-042 */
            code: string;
            /** @enum {string|null} */
            before: "talk" | "lightning-talk" | "poster" | "revise" | "waitlist" | "decline" | null;
            /** @enum {string} */
            outcome: "talk" | "lightning-talk" | "poster" | "revise" | "waitlist" | "decline";
        };
        DecisionsTableFaultDto: {
            line?: number;
            /** @description The heading of the column. */
            column?: string;
            message: string;
        };
        DecisionsPreviewDto: {
            lines: components["schemas"]["PlannedDecisionDto"][];
            /** @description With any fault nothing can be taken down. */
            faults: components["schemas"]["DecisionsTableFaultDto"][];
            /** @description Odd, but harmless. */
            notes: string[];
            /** @description Goes with the file when it is applied: then exactly this happens, or nothing. */
            hash: string;
        };
        DecidedWorksDto: {
            /** @description How many decisions. */
            decided: number;
            /** @description What you should know, such as that a review is still to come. */
            warnings: string[];
        };
        ReviewFormDto: {
            /** @description Send it back as `If-Match` with a change. */
            version: string;
            criteria: components["schemas"]["CriterionDto"][];
            /** @description How many reviews there are: then criteria can be reworded and weighed, not added or removed. */
            reviews: number;
        };
        FormCriterionDto: {
            name: string;
            description: string;
            /** @description How much it counts against the others; above 0. */
            weight: number;
            /** @description What each score from 1 on means. */
            anchors: string[];
            /** @description The tracks whose works are judged by it; empty: all. */
            trackIds?: string[];
            /**
             * Format: uuid
             * @description Leave it out, or make one, for a new criterion.
             */
            id?: string;
        };
        SetReviewFormDto: {
            criteria: components["schemas"]["FormCriterionDto"][];
        };
        KeptReviewingRulesDto: {
            /**
             * @description Who knows whom. `open`: authors learn who reviewed; `single`: only reviewers know; `double`: nobody.
             * @enum {string}
             */
            anonymity: "open" | "single" | "double";
            /** @description How many reviews each work is to get. */
            wanted: number;
            /** @description How many a work has before a decision. */
            least: number;
            /** @description Whether somebody experienced is among the reviewers of every work. */
            experienced: boolean;
            /** @description Whether two reviewers of one lab are kept off the same work. */
            labsApart: boolean;
            /**
             * @description When a reviewer reads the other reviews of the same work.
             * @enum {string}
             */
            others: "after-own" | "never";
            /** @description Whether the reviewers of a work may discuss it. */
            discussion: boolean;
            /** @description Send it as `If-Match` with the next change; 0 before the first. */
            version: number;
        };
        ReviewingProgressDto: {
            works: number;
            /** @description Works with as many reviews as are asked for. */
            complete: number;
            /** @description Reviews that somebody was asked for. */
            asked: number;
            written: number;
        };
        TrackProgressDto: {
            works: number;
            /** @description Works with as many reviews as are asked for. */
            complete: number;
            /** @description Reviews that somebody was asked for. */
            asked: number;
            written: number;
            /** @description More than one where few people review them. */
            tracks: string[];
        };
        ReviewCountDto: {
            reviews: number;
            works: number;
        };
        ShortWorkDto: {
            /** Format: uuid */
            submissionId: string;
            /** @example UG-042 */
            code: string;
            title: string;
            reviews: number;
            /** @description How many people were asked. */
            asked: number;
        };
        TurnaroundDaysDto: {
            median: number;
            lower: number;
            upper: number;
            most: number;
        };
        TurnaroundDto: {
            reviews: number;
            /** @description Null where too few people wrote. */
            days: components["schemas"]["TurnaroundDaysDto"] | null;
        };
        AgreementDto: {
            /** @description Krippendorff’s alpha; null where nothing can be said. */
            alpha: number | null;
            /** @description Works with two reviews or more. */
            works: number;
            reviews: number;
            /** @description What it means, in plain words. */
            words: string;
        };
        CriterionAgreementDto: {
            /** @description Krippendorff’s alpha; null where nothing can be said. */
            alpha: number | null;
            /** @description Works with two reviews or more. */
            works: number;
            reviews: number;
            /** @description What it means, in plain words. */
            words: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        AgreementsDto: {
            overall: components["schemas"]["AgreementDto"];
            criteria: components["schemas"]["CriterionAgreementDto"][];
        };
        ReviewingReportDto: {
            /** @description Reviews asked for of each work. */
            wanted: number;
            /** @description Reviews that a work has before anything is decided on it. */
            least: number;
            progress: components["schemas"]["ReviewingProgressDto"];
            tracks: components["schemas"]["TrackProgressDto"][];
            counts: components["schemas"]["ReviewCountDto"][];
            short: components["schemas"]["ShortWorkDto"][];
            turnaround: components["schemas"]["TurnaroundDto"];
            agreement: components["schemas"]["AgreementsDto"];
        };
        AnswerRevisionDto: {
            /** Format: date-time */
            by: string;
            /** Format: date-time */
            returnedAt: string | null;
        };
        AnswerMentorDto: {
            name: string;
            reads: boolean;
        };
        AnswerDto: {
            /** @enum {string} */
            outcome: "talk" | "lightning-talk" | "poster" | "revise" | "waitlist" | "decline";
            /** @description Where the work stands. */
            state: string;
            /** @description In an order that says nothing of the reviewers. */
            comments: string[];
            /** @description By name, where authors may know who reviewed; else empty. */
            reviewers: string[];
            /**
             * Format: date-time
             * @description Until when to say who comes.
             */
            answerBy: string | null;
            placeDeclined: boolean;
            /** Format: date-time */
            undoUntil: string | null;
            revision: components["schemas"]["AnswerRevisionDto"] | null;
            /** @description Told to the authors alone. */
            mentor: components["schemas"]["AnswerMentorDto"] | null;
        };
        SharedWordsDto: {
            /** @description The words alone, the oldest first. */
            words: string[];
        };
        ChangedTextDto: {
            /** @enum {string} */
            field: "title" | "abstract";
            before: string;
            after: string;
        };
        RevisedSinceDto: {
            /** Format: date-time */
            returnedAt: string;
            /** @description Empty where no word of title and abstract has changed. */
            changed: components["schemas"]["ChangedTextDto"][];
        };
        RevisionForReviewersDto: {
            revised: components["schemas"]["RevisedSinceDto"] | null;
        };
        ShareAnswerDto: {
            reads: boolean;
        };
        KeptAnswerRulesDto: {
            /** @description Days to say whether a place is taken. */
            answerDays: number;
            /** @description The same, from the waiting list. */
            offerDays: number;
            /** @description Days to revise. */
            reviseDays: number;
            /** @description Whether a free place is offered to the next who waits by itself. */
            movesByItself: boolean;
            version: number;
        };
        PlaceStandingDto: {
            /** Format: uuid */
            submissionId: string;
            /** @example UG-042 */
            code: string;
            title: string;
            /** @enum {string} */
            type: "talk" | "lightning-talk" | "poster";
            presenters: string[];
            /** @enum {string} */
            state: "asked" | "confirmed" | "declined" | "withdrawn";
            /** Format: date-time */
            answerBy: string;
            late: boolean;
            fromWaitlist: boolean;
        };
        RevisionStandingDto: {
            /** Format: uuid */
            submissionId: string;
            /** @example UG-042 */
            code: string;
            title: string;
            /** Format: date-time */
            by: string;
            /** Format: date-time */
            returnedAt: string | null;
            late: boolean;
        };
        WaitingWorkDto: {
            /** Format: uuid */
            submissionId: string;
            /** @example UG-042 */
            code: string;
            title: string;
            /** @enum {string} */
            wishedType: "talk" | "lightning-talk" | "poster";
            mean: number | null;
            /** @description With the kindness of its reviewers taken off. */
            adjusted: number | null;
            reviews: number;
            /** @description Whether organisers have put it where it stands. */
            byHand: boolean;
        };
        PlacesStandingDto: {
            rules: components["schemas"]["KeptAnswerRulesDto"];
            places: components["schemas"]["PlaceStandingDto"][];
            revisions: components["schemas"]["RevisionStandingDto"][];
            /** @description The next first. */
            waiting: components["schemas"]["WaitingWorkDto"][];
            /** @description Whether a work of your own waits as well. */
            ownWaits: boolean;
        };
        AnswerRulesDto: {
            /** @description Days to say whether a place is taken. */
            answerDays: number;
            /** @description The same, from the waiting list. */
            offerDays: number;
            /** @description Days to revise. */
            reviseDays: number;
            /** @description Whether a free place is offered to the next who waits by itself. */
            movesByItself: boolean;
        };
        WaitingOrderDto: {
            /** @description All who wait, the next first; null: by their reviews. */
            order: string[] | null;
        };
        TalkDto: {
            /** Format: uuid */
            submissionId: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
        };
        SessionDto: {
            /**
             * Format: uuid
             * @description Missing in a proposal.
             */
            id?: string;
            /** @example 2B */
            code: string;
            title: string;
            /** Format: uuid */
            trackId: string;
            /** Format: uuid */
            roomId: string;
            /** Format: uuid */
            blockId: string;
            /** Format: uuid */
            chairId: string | null;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            talks: components["schemas"]["TalkDto"][];
        };
        SlotPlaceDto: {
            /** Format: uuid */
            blockId: string;
            /** Format: uuid */
            roomId: string;
            /** @description The first slot, counted from 0 at the start of the block. */
            slot: number;
        };
        NamedAtDeskDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        TimetableTalkDto: {
            /** Format: uuid */
            submissionId: string;
            /** @example UG-042 */
            code: string;
            title: string;
            /** Format: uuid */
            trackId: string;
            /** @description How long it takes, with its discussion. */
            minutes: number;
            /** @description Number of the change that last placed or lifted it; 0 for none. */
            version: number;
            /** @description Null: in the pool. */
            placement: components["schemas"]["SlotPlaceDto"] | null;
            pinned: boolean;
            /**
             * Format: uuid
             * @description The track whose session it stands in, where that is not its own.
             */
            joins: string | null;
            /** @description Why the program has put it back into the pool; empty where it has not. */
            note: string;
            presenters: components["schemas"]["NamedAtDeskDto"][];
            mentors: components["schemas"]["NamedAtDeskDto"][];
            /** @description Whether it is the first talk of somebody who presents it. */
            firstTime: boolean;
            /** @description What its room must have. */
            needs: string[];
            /** @description How many people are expected; null: nobody has said. */
            audience: number | null;
            /**
             * @description Pending: its authors do not know yet.
             * @enum {string}
             */
            state: "accepted" | "pending";
        };
        DeskSessionDto: {
            /** Format: uuid */
            id: string;
            /** @example 2B */
            code: string;
            title: string;
            /** @description Whether somebody has given it its title; otherwise the program does. */
            titleByHand: boolean;
            /** Format: uuid */
            trackId: string;
            /** Format: uuid */
            roomId: string;
            /** Format: uuid */
            blockId: string;
            /** Format: uuid */
            chairId: string | null;
            locked: boolean;
            /** @description Number of the change that last gave it a title, a chair or a lock. */
            version: number;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
        };
        LockedRoomDto: {
            /** Format: uuid */
            roomId: string;
        };
        TimetableLocksDto: {
            rooms: components["schemas"]["LockedRoomDto"][];
            days: string[];
            sessions: string[];
        };
        AcknowledgementDto: {
            /** @description Which clash, as the browser names it. */
            key: string;
            why: string;
            by: string | null;
            /** Format: date-time */
            at: string;
        };
        TimetableBlockDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            slots: number;
            /**
             * Format: date
             * @description Where the conference is.
             */
            day: string;
        };
        TimetableRoomDto: {
            /** Format: uuid */
            id: string;
            name: string;
            capacity: number;
        };
        TimetableChairDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Null: any track. */
            trackIds: string[] | null;
        };
        TimetableDto: {
            /** @description How often it has been changed. */
            version: number;
            slotMinutes: number;
            /** @description The engine’s own value: `sessions` are the blocks, `rooms` the rooms, in the order of the lists here. */
            instance: {
                [key: string]: unknown;
            };
            /** @description Where the talks stand, for the engine. */
            solution: {
                [key: string]: unknown;
            };
            talks: components["schemas"]["TimetableTalkDto"][];
            sessions: components["schemas"]["DeskSessionDto"][];
            locks: components["schemas"]["TimetableLocksDto"];
            acknowledged: components["schemas"]["AcknowledgementDto"][];
            /** @description By the engine’s terms. */
            weights: {
                [key: string]: number;
            };
            /** @description How often the weights have been set. */
            weightsVersion: number;
            blocks: components["schemas"]["TimetableBlockDto"][];
            rooms: components["schemas"]["TimetableRoomDto"][];
            tracks: components["schemas"]["NamedAtDeskDto"][];
            chairs: components["schemas"]["TimetableChairDto"][];
        };
        MoveStepDto: {
            /** Format: uuid */
            submissionId: string;
            /** @description Of the talk as you have seen it. */
            version: number;
            /** @description Null puts it back into the pool. */
            to: components["schemas"]["SlotPlaceDto"] | null;
            /**
             * Format: uuid
             * @description The track on which an empty room’s session is founded, where it is not the talk’s own: to take a move back.
             */
            joins?: string | null;
        };
        MoveTalksDto: {
            /** @enum {string} */
            kind: "move" | "swap" | "push" | "undo" | "redo";
            steps: components["schemas"]["MoveStepDto"][];
            /** @description How long a slot was when you counted them: refused where that has changed since. */
            slotMinutes?: number;
        };
        MovedTalkDto: {
            /** Format: uuid */
            submissionId: string;
            version: number;
            placement: components["schemas"]["SlotPlaceDto"] | null;
        };
        MadeChangeDto: {
            /** @description Of the timetable. */
            version: number;
            moved: components["schemas"]["MovedTalkDto"][];
            /** @description Those that are new or different. */
            sessions: components["schemas"]["DeskSessionDto"][];
            /** @description Sessions that lost their last talk. */
            ended: string[];
        };
        PinTalksDto: {
            submissionIds: string[];
            pinned: boolean;
        };
        TimetableVersionDto: {
            version: number;
        };
        LockPartDto: {
            /** @enum {string} */
            kind: "room" | "day" | "session";
            /** @description Of the room or session; or the day, such as 2027-06-09. */
            id: string;
            locked: boolean;
        };
        AcknowledgeClashDto: {
            /** @description Which clash, as the browser names it. */
            key: string;
            /** @description In your words. */
            why: string;
        };
        SetWeightsDto: {
            /** @description By the engine’s terms. */
            weights: {
                [key: string]: number;
            };
            /** @description The weightsVersion that you have seen. */
            version: number;
        };
        KeptWeightsDto: {
            version: number;
            weightsVersion: number;
        };
        KeptPlaceDto: {
            /** Format: uuid */
            blockId: string;
            /** Format: uuid */
            roomId: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            joins: string | null;
        };
        KeptStepDto: {
            /** Format: uuid */
            submissionId: string;
            code: string;
            title: string;
            /** @description Null: in the pool. */
            before: components["schemas"]["KeptPlaceDto"] | null;
            after: components["schemas"]["KeptPlaceDto"] | null;
        };
        TimetableChangeDto: {
            /** @description The version that the timetable had from then on. */
            number: number;
            /** @enum {string} */
            kind: "move" | "swap" | "push" | "undo" | "redo" | "engine" | "pool" | "left" | "pin" | "lock" | "session" | "chairs" | "weights" | "acknowledgement" | "facts";
            /** Format: uuid */
            byId: string | null;
            /** @description Null: the program did it. */
            by: string | null;
            /** Format: date-time */
            at: string;
            steps: components["schemas"]["KeptStepDto"][];
            /** @description What else it changed, such as pins, locks, a title or a chair. */
            besides: {
                [key: string]: unknown;
            };
        };
        TimetableChangesDto: {
            /** @description Of the timetable now. */
            version: number;
            /** @description The oldest first, 500 at most. */
            changes: components["schemas"]["TimetableChangeDto"][];
        };
        TimetableHistoryDto: {
            items: components["schemas"]["TimetableChangeDto"][];
            /** @description Where to go on; null at the end. */
            next: number | null;
        };
        BePresentDto: {
            /** @description The talks that you hold. */
            holding: string[];
        };
        PersonAtDeskDto: {
            /** Format: uuid */
            personId: string;
            name: string;
            holding: string[];
        };
        PresenceDto: {
            version: number;
            people: components["schemas"]["PersonAtDeskDto"][];
        };
        EditSessionDto: {
            /** @description Empty: as the program calls it. */
            title?: string;
            /**
             * Format: uuid
             * @description Null: nobody yet.
             */
            chairId?: string | null;
            version: number;
        };
        EditedSessionsDto: {
            version: number;
            sessions: components["schemas"]["DeskSessionDto"][];
        };
        ChairOfSessionDto: {
            /** Format: uuid */
            sessionId: string;
            /** Format: uuid */
            chairId: string | null;
            version: number;
        };
        SetChairsDto: {
            chairs: components["schemas"]["ChairOfSessionDto"][];
        };
        ProposedChairDto: {
            /** Format: uuid */
            sessionId: string;
            /** Format: uuid */
            chairId: string | null;
            version: number;
            /** @example 2B */
            code: string;
            name: string | null;
        };
        ProposedChairsDto: {
            chairs: components["schemas"]["ProposedChairDto"][];
            /** @description What speaks against it, such as a session that nobody can chair. */
            reasons: string[];
        };
        TimetableCostDto: {
            cost: number;
            /** @description By the engine’s terms. */
            terms: {
                [key: string]: number;
            };
        };
        TimetableFiguresDto: {
            talks: number;
            sessions: number;
            /** @description Times that somebody would have to be in two places at once. */
            clashes: number;
            cost: number;
        };
        TimetableProposalSummaryDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "proposed" | "accepted" | "discarded";
            /** @enum {string} */
            from: "nothing" | "here" | "mend";
            seed: string;
            /** Format: date-time */
            madeAt: string;
            by: string | null;
            /** @description Of the desk from which it started. */
            startVersion: number;
            weights: {
                [key: string]: number;
            };
            /** @description Of what stood when it was made. */
            before: components["schemas"]["TimetableCostDto"];
            after: components["schemas"]["TimetableCostDto"];
            /** @description What it would cost less. */
            gain: number;
            /** @description How many works it moves. */
            moved: number;
            figures: components["schemas"]["TimetableFiguresDto"];
        };
        AskForTimetableDto: {
            /**
             * @description Anew (unless you say otherwise), to improve what stands, or to mend it with few moves.
             * @enum {string}
             */
            from?: "nothing" | "here" | "mend";
            /**
             * @description Chooses among equally good answers.
             * @default 1
             */
            seed: number;
            /** @description How long the engine may search. Stopping the search ends it earlier, with the best so far. */
            seconds?: number;
            /** @description Steps instead of seconds: the same seed and steps give the same plan. */
            iterations?: number;
            /** @description Instead of the weights that are set, to compare. */
            weights?: {
                [key: string]: number;
            };
            /** @description What is pinned or locked always stays. */
            keepPins?: boolean;
        };
        TermChangeDto: {
            term: string;
            before: number;
            after: number;
        };
        ProposedMoveDto: {
            /** Format: uuid */
            submissionId: string;
            /** @description Of the talk when the proposal was made. */
            version: number;
            /** @description Null: in the pool. */
            before: components["schemas"]["KeptPlaceDto"] | null;
            after: components["schemas"]["KeptPlaceDto"] | null;
            /** @description What changes for it, the greatest gain first. */
            why: components["schemas"]["TermChangeDto"][];
        };
        TimetableProposalDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "proposed" | "accepted" | "discarded";
            /** @enum {string} */
            from: "nothing" | "here" | "mend";
            seed: string;
            /** Format: date-time */
            madeAt: string;
            by: string | null;
            /** @description Of the desk from which it started. */
            startVersion: number;
            weights: {
                [key: string]: number;
            };
            /** @description Of what stood when it was made. */
            before: components["schemas"]["TimetableCostDto"];
            after: components["schemas"]["TimetableCostDto"];
            /** @description What it would cost less. */
            gain: number;
            /** @description How many works it moves. */
            moved: number;
            figures: components["schemas"]["TimetableFiguresDto"];
            moves: components["schemas"]["ProposedMoveDto"][];
            sessions: components["schemas"]["SessionDto"][];
            /** @description What speaks against it, the worst first. */
            reasons: string[];
            /** @description What is asked for and cannot all hold; any one given up would help. */
            conflict: string[];
        };
        AcceptTimetableDto: {
            /** @description Left out: for all of them. */
            only?: string[];
        };
        TimetableBoundDto: {
            /** @description In per cent; null where nothing is known. */
            atMostPercent: number | null;
            /** @example No bound is known. */
            sentence: string;
        };
        AskForBoundDto: {
            /** @default 30 */
            seconds: number;
        };
        HoursEntryDto: {
            /**
             * @description Closed: they cannot. There are no reasons.
             * @enum {string}
             */
            kind: "closed" | "rather";
            /**
             * Format: date
             * @description A day of the conference.
             */
            day: string;
            /**
             * @description Half a day, or the hours given here.
             * @enum {string}
             */
            part: "morning" | "afternoon" | "hours";
            /** @description By the clocks of the conference; empty for half a day. */
            from: string;
            /** @description By the clocks of the conference; empty for half a day. */
            to: string;
        };
        HoursDayDto: {
            /** Format: date */
            day: string;
            /** @description The half days in which there are talks. */
            parts: ("morning" | "afternoon")[];
        };
        KeptOwnHoursDto: {
            /**
             * @description How much of the conference they can come for.
             * @enum {string}
             */
            comesFor: "as-needed" | "day" | "half-day";
            /** @description What their rooms must have. */
            needs: ("step-free" | "hearing-loop")[];
            hours: components["schemas"]["HoursEntryDto"][];
            /** @description Send it as `If-Match` with the next change. */
            revision: number;
            days: components["schemas"]["HoursDayDto"][];
        };
        OwnHoursDto: {
            /**
             * @description How much of the conference they can come for.
             * @enum {string}
             */
            comesFor: "as-needed" | "day" | "half-day";
            /** @description What their rooms must have. */
            needs: ("step-free" | "hearing-loop")[];
            hours: components["schemas"]["HoursEntryDto"][];
        };
        FactsRevisionDto: {
            /** @description Send it as `If-Match` with the next change. */
            revision: number;
        };
        RoomWayDto: {
            /** Format: uuid */
            oneId: string;
            /** Format: uuid */
            otherId: string;
            /** @description Null is not taken. */
            minutes: number | null;
        };
        RoomClosedDto: {
            /** Format: uuid */
            roomId: string;
            /** Format: uuid */
            blockId: string;
        };
        RuledRoomDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        RuledBlockDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
        };
        KeptRoomRulesDto: {
            /** @description Between two talks of one person; null is not taken. */
            pauseMinutes: number | null;
            ways: components["schemas"]["RoomWayDto"][];
            closed: components["schemas"]["RoomClosedDto"][];
            /** @description Send it as `If-Match` with the next change. */
            revision: number;
            rooms: components["schemas"]["RuledRoomDto"][];
            blocks: components["schemas"]["RuledBlockDto"][];
        };
        RoomRulesDto: {
            /** @description Between two talks of one person; null is not taken. */
            pauseMinutes: number | null;
            ways: components["schemas"]["RoomWayDto"][];
            closed: components["schemas"]["RoomClosedDto"][];
        };
        ExpectAudienceDto: {
            /** Format: uuid */
            submissionId: string;
            /** @description Null: nobody knows. */
            audience: number | null;
            /** @description How many were expected when you changed it. */
            before: number | null;
        };
        ShiftDto: {
            name: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
        };
        BoardPlacementDto: {
            boardNumber: number;
            /** Format: uuid */
            submissionId: string;
            /** @description Place among the shifts, from 0. */
            shift: number;
        };
        PosterSessionDto: {
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: uuid */
            roomId: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            shifts: components["schemas"]["ShiftDto"][];
            /** @description Number of boards in the hall. */
            boards: number;
            placements: components["schemas"]["BoardPlacementDto"][];
        };
        PointDto: {
            x: number;
            y: number;
        };
        DoorDto: {
            at: components["schemas"]["PointDto"];
            /** @description Clear width in metres. */
            width: number;
            /** @enum {string} */
            kind: "entrance" | "exit";
            label: string;
        };
        HallDto: {
            /** @description Metres. */
            width: number;
            /** @description Metres. */
            depth: number;
            doors: components["schemas"]["DoorDto"][];
            /** @description How many boards are wanted. */
            posters: number;
        };
        HallTemplateDto: {
            /** @enum {string} */
            shape: "rectangle" | "L" | "corridor" | "marquee";
            width: number;
            depth: number;
            /** @description Of the corner that an L lacks. */
            notchWidth?: number;
            notchDepth?: number;
            /** @description From pole to pole of a marquee. */
            poleSpacing?: number;
            /** @description Boards that are set up at once; left out: none. */
            boards?: number;
        };
        SetUpPosterSessionDto: {
            title: string;
            /**
             * Format: uuid
             * @description A room for posters.
             */
            roomId: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /**
             * @description Into how many shifts its presenters share the time.
             * @default 2
             */
            shifts: number;
            /** @description Give this, a template, or the hall of another session. */
            hall?: components["schemas"]["HallDto"];
            template?: components["schemas"]["HallTemplateDto"];
            /**
             * Format: uuid
             * @description A poster session whose hall is taken as drawn, without posters.
             */
            hallOf?: string;
        };
        PosterSessionIdDto: {
            /** Format: uuid */
            id: string;
        };
        ThingVersionDto: {
            /** @enum {string} */
            kind: "outline" | "door" | "area" | "socket" | "obstacle" | "run" | "clearances" | "name";
            /** @example run-3 */
            id: string;
            /** @description Number of the change that last drew it; 0 for none. */
            version: number;
        };
        PublishedBoardDto: {
            /** Format: uuid */
            posterSessionId: string;
            board: number;
        };
        DeskPosterDto: {
            /** @description Number of the change that last moved it; 0 for none. */
            version: number;
            /**
             * Format: uuid
             * @description Null: it was given to no session yet.
             */
            posterSessionId: string | null;
            /** @description Null: in the pool. */
            board: number | null;
            /** @description When its presenters stand there, from 0. */
            shift: number | null;
            /** Format: uuid */
            submissionId: string;
            /** @example UG-042 */
            code: string;
            title: string;
            /** Format: uuid */
            trackId: string;
            presenters: components["schemas"]["NamedAtDeskDto"][];
            mentors: components["schemas"]["NamedAtDeskDto"][];
            /** @description What its board must have. */
            needs: string[];
            /**
             * @description Null: its authors have not said.
             * @enum {string|null}
             */
            sheet: "A0 portrait" | "A0 landscape" | "A1 portrait" | "A1 landscape" | null;
            /**
             * @description Pending: its authors do not know yet.
             * @enum {string}
             */
            state: "accepted" | "pending";
            pinned: boolean;
            /** @description Why the program has put it back into the pool; empty where it has not. */
            note: string;
            published: components["schemas"]["PublishedBoardDto"] | null;
        };
        PosterDeskDto: {
            /** Format: uuid */
            id: string;
            /** @description How often the posters and halls of the conference have been changed. */
            version: number;
            /** @description Number of the change that last gave the session its title, room or times. */
            sessionVersion: number;
            title: string;
            /** Format: uuid */
            roomId: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            shifts: components["schemas"]["ShiftDto"][];
            /** @description The hall as drawn: the engine’s own value. */
            floorPlan: {
                [key: string]: unknown;
            };
            /** @description What of the hall can be drawn and changed by itself. */
            things: components["schemas"]["ThingVersionDto"][];
            /** @description The engine’s own value, without the floor plan; its posters have the ids of their submissions. */
            problem: {
                [key: string]: unknown;
            };
            /** @description Where the posters hang, for the engine. */
            plan: {
                [key: string]: unknown;
            };
            /** @description Those given to this session, and those given to none yet. */
            posters: components["schemas"]["DeskPosterDto"][];
            /** @description By the engine’s constraints. */
            weights: {
                [key: string]: number;
            };
            /** @description How often the weights have been set. */
            weightsVersion: number;
            acknowledged: components["schemas"]["AcknowledgementDto"][];
        };
        DrawingStepDto: {
            /** @enum {string} */
            kind: "outline" | "door" | "area" | "socket" | "obstacle" | "run" | "clearances" | "name";
            /**
             * @description Its own in the hall; of the name, the outline and the clearances: their kind.
             * @example R3
             */
            id: string;
            /** @description Of the thing as you have seen it; 0 for a new one. */
            version: number;
            /** @description The engine’s value of it, in metres; null takes it away. */
            value: {
                [key: string]: unknown;
            } | null;
        };
        DrawFloorPlanDto: {
            steps: components["schemas"]["DrawingStepDto"][];
            /** @enum {string} */
            act: "change" | "undo" | "redo";
            /**
             * @description Numbers all boards afresh along the walk; posters stay on their boards.
             * @default false
             */
            renumber: boolean;
        };
        MovedPosterDto: {
            /** @description Number of the change that last moved it; 0 for none. */
            version: number;
            /**
             * Format: uuid
             * @description Null: it was given to no session yet.
             */
            posterSessionId: string | null;
            /** @description Null: in the pool. */
            board: number | null;
            /** @description When its presenters stand there, from 0. */
            shift: number | null;
            /** Format: uuid */
            submissionId: string;
        };
        MadeDrawingDto: {
            /** @description Of the posters and halls of the conference. */
            version: number;
            things: components["schemas"]["ThingVersionDto"][];
            /** @description The hall with its boards: the engine’s value. */
            floorPlan: {
                [key: string]: unknown;
            };
            /** @description Posters whose board is gone: they are in the pool. */
            lifted: string[];
            /** @description Posters that are elsewhere now, or whose board has another number. */
            moved: components["schemas"]["MovedPosterDto"][];
        };
        BoardPlaceDto: {
            board: number;
            /** @description When its presenters stand there, from 0; left out: as before, or so that they are free. */
            shift?: number;
            /**
             * Format: uuid
             * @description Left out: this session. To take back a move from another one.
             */
            posterSessionId?: string;
        };
        PosterStepDto: {
            /** Format: uuid */
            submissionId: string;
            /** @description Of the poster as you have seen it. */
            version: number;
            /** @description Null puts it back into the pool. */
            to: components["schemas"]["BoardPlaceDto"] | null;
        };
        MovePostersDto: {
            /** @enum {string} */
            kind: "move" | "swap" | "undo" | "redo";
            steps: components["schemas"]["PosterStepDto"][];
        };
        MadePosterChangeDto: {
            /** @description Of the posters and halls of the conference. */
            version: number;
            moved: components["schemas"]["MovedPosterDto"][];
        };
        PosterShareDto: {
            /** Format: uuid */
            submissionId: string;
            /** @description Of the poster as you have seen it. */
            version: number;
            /** Format: uuid */
            posterSessionId: string;
        };
        ShareOutDto: {
            shares?: components["schemas"]["PosterShareDto"][];
        };
        ProposedShareDto: {
            /** Format: uuid */
            submissionId: string;
            /** @description Of the poster as you have seen it. */
            version: number;
            /** Format: uuid */
            posterSessionId: string;
            /**
             * Format: uuid
             * @description Where it belongs now; null: nowhere yet.
             */
            before: string | null;
            /** @description What speaks for it, in sentences, the weightiest first. */
            why: string[];
        };
        PosterToShareDto: {
            /** Format: uuid */
            submissionId: string;
            /** @example UG-042 */
            code: string;
            title: string;
            /** Format: uuid */
            trackId: string;
            /**
             * Format: uuid
             * @description Null: it belongs to no session yet.
             */
            posterSessionId: string | null;
            /** @description Whether it is on a board: then it stays in its session. */
            hangs: boolean;
        };
        SharedOutDto: {
            /** @description Of the posters and halls of the conference. */
            version: number;
            /** @description What is proposed; empty once it is applied. */
            shares: components["schemas"]["ProposedShareDto"][];
            /** @description All posters; empty once it is applied. */
            posters: components["schemas"]["PosterToShareDto"][];
            /** @description Posters that were given to a session. */
            moved: components["schemas"]["MovedPosterDto"][];
        };
        EditedShiftDto: {
            name: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
        };
        EditPosterSessionDto: {
            /** @description The sessionVersion that you have seen. */
            version: number;
            title: string;
            /**
             * Format: uuid
             * @description A room for posters.
             */
            roomId: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            shifts: components["schemas"]["EditedShiftDto"][];
        };
        PosterDeskVersionDto: {
            version: number;
        };
        AskForHallDto: {
            /** @description How many boards are wanted. */
            boards: number;
            /**
             * @description Left out: all of them.
             * @enum {string}
             */
            pattern?: "rows" | "herring-bone" | "perimeter";
            /** @description Metres. */
            boardWidth?: number;
            /** @enum {integer} */
            sides?: 1 | 2;
            /** @description Metres from face to face, where the hall is large enough. */
            aisle?: number;
        };
        HallProposalDto: {
            /** @enum {string} */
            pattern: "rows" | "herring-bone" | "perimeter";
            /** @description Out of 100. */
            score: number;
            /** @description The hall with these runs: the engine’s value. */
            plan: {
                [key: string]: unknown;
            };
            /** @description What is to be said about it. */
            report: {
                [key: string]: unknown;
            };
        };
        PinPostersDto: {
            submissionIds: string[];
            pinned: boolean;
        };
        KeptBoardDto: {
            /** Format: uuid */
            posterSessionId: string;
            /** @description Null: in the pool of the session. */
            board: number | null;
            shift: number | null;
        };
        KeptBoardStepDto: {
            /** Format: uuid */
            submissionId: string;
            code: string;
            title: string;
            /** @description Null: it belonged to no session. */
            before: components["schemas"]["KeptBoardDto"] | null;
            after: components["schemas"]["KeptBoardDto"] | null;
        };
        KeptThingDto: {
            /** @enum {string} */
            kind: "outline" | "door" | "area" | "socket" | "obstacle" | "run" | "clearances" | "name";
            id: string;
            /** @description The engine’s value of it; null: it was not there. */
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
        };
        PosterChangeDto: {
            /** @description The version that the desk had from then on. */
            number: number;
            /** @enum {string} */
            kind: "move" | "swap" | "undo" | "redo" | "engine" | "floor-plan" | "floor-plan-undo" | "floor-plan-redo" | "share-out" | "left" | "pin" | "session" | "weights" | "acknowledgement";
            /** Format: uuid */
            byId: string | null;
            /** @description Null: the program did it. */
            by: string | null;
            /** Format: date-time */
            at: string;
            steps: components["schemas"]["KeptBoardStepDto"][];
            things: components["schemas"]["KeptThingDto"][];
            /** @description What else it changed, such as pins. */
            besides: {
                [key: string]: unknown;
            };
        };
        PosterChangesDto: {
            /** @description Of the desk now. */
            version: number;
            /** @description The oldest first, 500 at most. */
            changes: components["schemas"]["PosterChangeDto"][];
        };
        PosterHistoryDto: {
            items: components["schemas"]["PosterChangeDto"][];
            /** @description Where to go on; null at the end. */
            next: number | null;
        };
        BePresentAtPostersDto: {
            /** @description The posters (by their submissions) or drawn things that you hold. */
            holding: string[];
        };
        PersonAtPostersDto: {
            /** Format: uuid */
            personId: string;
            name: string;
            holding: string[];
        };
        PosterPresenceDto: {
            version: number;
            people: components["schemas"]["PersonAtPostersDto"][];
        };
        BoardFiguresDto: {
            posters: number;
            /** @description 0: as random; 1: the upper bound of what neighbours can have in common. */
            neighbourSimilarityIndex: number;
            unmetNeeds: number;
            /** @description Share of neighbours who present in the same shift. */
            sameShiftBeside: number;
            /** @description Rules that do not hold: none, in a plan that is whole. */
            violations: number;
        };
        BoardProposalSummaryDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "proposed" | "accepted" | "discarded";
            /** @enum {string} */
            from: "nothing" | "here" | "mend";
            seed: string;
            /** Format: date-time */
            madeAt: string;
            by: string | null;
            /** @description Of the desk from which it started. */
            startVersion: number;
            weights: {
                [key: string]: number;
            };
            /** @description Of what stood when it was made. */
            before: components["schemas"]["TimetableCostDto"];
            after: components["schemas"]["TimetableCostDto"];
            /** @description What it would cost less. */
            gain: number;
            /** @description How many works it moves. */
            moved: number;
            /** Format: uuid */
            posterSessionId: string;
            figures: components["schemas"]["BoardFiguresDto"];
        };
        AskForBoardsDto: {
            /**
             * @description Anew (unless you say otherwise), to improve what stands, or to mend it with few moves.
             * @enum {string}
             */
            from?: "nothing" | "here" | "mend";
            /**
             * @description Chooses among equally good answers.
             * @default 1
             */
            seed: number;
            /** @description How long the engine may search. Stopping the search ends it earlier, with the best so far. */
            seconds?: number;
            /** @description Steps instead of seconds: the same seed and steps give the same plan. */
            iterations?: number;
            /** @description Instead of the weights that are set, to compare. */
            weights?: {
                [key: string]: number;
            };
        };
        ProposedBoardDto: {
            /** Format: uuid */
            submissionId: string;
            /** @description Of the poster when the proposal was made. */
            version: number;
            /** @description Null: it belonged to no session. */
            before: components["schemas"]["KeptBoardDto"] | null;
            after: components["schemas"]["KeptBoardDto"];
            /** @description What changes for it, the greatest gain first. */
            why: components["schemas"]["TermChangeDto"][];
        };
        BoardProposalDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "proposed" | "accepted" | "discarded";
            /** @enum {string} */
            from: "nothing" | "here" | "mend";
            seed: string;
            /** Format: date-time */
            madeAt: string;
            by: string | null;
            /** @description Of the desk from which it started. */
            startVersion: number;
            weights: {
                [key: string]: number;
            };
            /** @description Of what stood when it was made. */
            before: components["schemas"]["TimetableCostDto"];
            after: components["schemas"]["TimetableCostDto"];
            /** @description What it would cost less. */
            gain: number;
            /** @description How many works it moves. */
            moved: number;
            /** Format: uuid */
            posterSessionId: string;
            figures: components["schemas"]["BoardFiguresDto"];
            moves: components["schemas"]["ProposedBoardDto"][];
            placements: components["schemas"]["BoardPlacementDto"][];
            /** @description What speaks against it, the worst first. */
            reasons: string[];
        };
        AcceptBoardsDto: {
            /** @description Left out: for all of them. */
            only?: string[];
        };
        AuthorToPreviewDto: {
            name: string;
            presenter: boolean;
            affiliations: string[];
        };
        AbstractToPreviewDto: {
            code: string;
            title: string;
            /** @description Inline text; paragraphs separated by a blank line. */
            abstract: string;
            keywords: string[];
            authors: components["schemas"]["AuthorToPreviewDto"][];
            /** Format: uuid */
            trackId: string | null;
        };
        AbstractPreviewDto: {
            /** @description A drawing without words; say the text beside it. */
            svg: string;
            lines: number;
            /** @description Which formulas will not be printed as they were meant. */
            formulas: string[];
            /** @description What else will not be printed as it was meant. */
            notes: string[];
        };
        ReleaseChangeDto: {
            /** @enum {string} */
            kind: "added" | "moved" | "changed" | "withdrawn";
            /** @example UG-042 */
            code: string;
            sentence: string;
        };
        ReleaseSummaryDto: {
            number: number;
            /** Format: date-time */
            publishedAt: string;
            changes: components["schemas"]["ReleaseChangeDto"][];
        };
        OutputDto: {
            /** @example programme.pdf */
            path: string;
            /** @example application/pdf */
            mediaType: string;
            /** @description SHA-256 of the file, in hexadecimal. */
            sha256: string;
            /** @description Size in bytes. */
            bytes: number;
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
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDto"];
                };
            };
        };
    };
    getViewer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewerDto"];
                };
            };
        };
    };
    changeMyName: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WishedNameDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listDemoPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoPersonDto"][];
                };
            };
        };
    };
    signInToDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoSignInDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMySubmissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySubmissionsDto"];
                };
            };
        };
    };
    getWithdrawal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawalDto"];
                };
            };
        };
    };
    listMyMessages: {
        parameters: {
            query?: {
                /** @description How many rows at most. */
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePageDto"];
                };
            };
        };
    };
    readMyMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadMessagesDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getTasks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TasksDto"];
                };
            };
        };
    };
    addTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnTaskDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskKeyDto"];
                };
            };
        };
    };
    getSubmissionTable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionTableDto"];
                };
            };
        };
    };
    findInAbstracts: {
        parameters: {
            query?: {
                text?: string;
            };
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundSubmissionsDto"];
                };
            };
        };
    };
    previewNudge: {
        parameters: {
            query?: {
                /** @description A few words of their own. */
                note?: string;
            };
            header?: never;
            path: {
                conference: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NudgePreviewDto"];
                };
            };
        };
    };
    sendNudge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NudgeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemindedDto"];
                };
            };
        };
    };
    getNextStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextStepDto"];
                };
            };
        };
    };
    listOutbox: {
        parameters: {
            query?: {
                /** @description How many rows at most. */
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Only messages in this state. */
                state?: "queued" | "held" | "sending" | "sent" | "failed" | "shown";
            };
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboxPageDto"];
                };
            };
        };
    };
    holdMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                message: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    releaseMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                message: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    retryMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                message: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    editMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                message: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditMessageDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listLog: {
        parameters: {
            query?: {
                /** @description How many rows at most. */
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Who did it, or saw it. */
                person?: string;
                /** @description Of whom something was seen, or on whom something was done. */
                about?: string;
                /** @description What it was done to: a submission, a message, a person. */
                subject?: string;
                /** @description The act, or the kind of sight, by its short name. */
                act?: string;
                what?: "did" | "saw";
                /** @description From this instant on. */
                from?: string;
                /** @description Before this instant. */
                to?: string;
                /** @description Only lines in whose sentence this stands. */
                text?: string;
            };
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogPageDto"];
                };
            };
        };
    };
    getLogFile: {
        parameters: {
            query?: {
                /** @description How many rows at most. */
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Who did it, or saw it. */
                person?: string;
                /** @description Of whom something was seen, or on whom something was done. */
                about?: string;
                /** @description What it was done to: a submission, a message, a person. */
                subject?: string;
                /** @description The act, or the kind of sight, by its short name. */
                act?: string;
                what?: "did" | "saw";
                /** @description From this instant on. */
                from?: string;
                /** @description Before this instant. */
                to?: string;
                /** @description Only lines in whose sentence this stands. */
                text?: string;
            };
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    getLogChoices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogChoicesDto"];
                };
            };
        };
    };
    requestSignInLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInLinkDto"];
            };
        };
        responses: {
            /** @description The same for known and unknown addresses. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInLinkAnswerDto"];
                };
            };
            /** @description Too often for this address or this machine; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchiveDto"];
                };
            };
        };
    };
    getMyArchive: {
        parameters: {
            query: {
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    planMyErasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasurePlanDto"];
                };
            };
        };
    };
    askForErasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForErasureDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenErasureDto"];
                };
            };
        };
    };
    undoErasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listMySessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySessionDto"][];
                };
            };
        };
    };
    endMySession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndSessionDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    signOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listMyAddresses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAddressDto"][];
                };
            };
        };
    };
    addMyAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressDto"];
            };
        };
        responses: {
            /** @description The same for known and unknown addresses. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInLinkAnswerDto"];
                };
            };
        };
    };
    makeMyAddressPrimary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeMyAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listMyMerges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenMergeDto"][];
                };
            };
        };
    };
    undoMyMerge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoMergeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listConferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceSummaryDto"][];
                };
            };
        };
    };
    createConference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateConferenceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewConferenceDto"];
                };
            };
        };
    };
    getConference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceDto"];
                };
            };
        };
    };
    listConferenceKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceKindDto"][];
                };
            };
        };
    };
    cloneConference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloneConferenceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClonedConferenceDto"];
                };
            };
        };
    };
    openCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    archiveConference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    bringBackConference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listHandoverNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverNoteDto"][];
                };
            };
        };
    };
    writeHandoverNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                section: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteHandoverNoteDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverNoteDto"][];
                };
            };
        };
    };
    listLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceLetterDto"][];
                };
            };
        };
    };
    writeLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLetterDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterIdDto"];
                };
            };
        };
    };
    addSuggestedLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                letter: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeLetterDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                letter: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterRevisionDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    bringBackLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                letter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    agreeToLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                letter: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterRevisionDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    takeBackLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                letter: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterRevisionDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sendLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                letter: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterRevisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReachedDto"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query: {
                role: "author" | "mentor" | "reviewer" | "chair" | "judge" | "supervisor" | "organiser" | "attendee";
            };
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberDto"][];
                };
            };
        };
    };
    addMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMembersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedMembersDto"];
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDto"][];
                };
            };
        };
    };
    createNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNoticeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeIdDto"];
                };
            };
        };
    };
    listNoticeHistories: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeHistoryDto"][];
                };
            };
        };
    };
    addSuggestedNotices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                notice: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeNoticeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeRevisionDto"];
                };
            };
        };
    };
    publishNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                notice: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishNoticeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedNoticeDto"];
                };
            };
        };
    };
    listConsents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                notice: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsenterDto"][];
                };
            };
        };
    };
    listMyConsents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyConsentDto"][];
                };
            };
        };
    };
    giveConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveConsentDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawConsentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawnConsentDto"];
                };
            };
        };
    };
    getSubmissionForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionFormDto"];
                };
            };
        };
    };
    setSubmissionForm: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was changed, in double quotes. */
                "If-Match": string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetFormDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionFormDto"];
                };
            };
        };
    };
    previewSubmissionForm: {
        parameters: {
            query: {
                role: "author" | "mentor" | "reviewer" | "chair" | "judge" | "supervisor" | "organiser" | "attendee";
            };
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewFormDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormPreviewDto"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description How many rows at most. */
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Only people with this role. */
                role?: "author" | "mentor" | "reviewer" | "chair" | "judge" | "supervisor" | "organiser" | "attendee";
                /** @description Only people with a role for this track. */
                track?: string;
                /** @description Part of a name or of an address. */
                search?: string;
                order?: "name" | "newest";
            };
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeoplePageDto"];
                };
            };
        };
    };
    changeRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRolesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolesNowDto"];
                };
            };
        };
    };
    getPeopleTemplate: {
        parameters: {
            query: {
                as: "xlsx" | "csv";
            };
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
        };
    };
    previewPeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "text/csv": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeoplePreviewDto"];
                };
            };
        };
    };
    applyPeople: {
        parameters: {
            query: {
                /** @description Of the preview. */
                hash: string;
                /** @description Ask the people by mail, or give them their roles at once. */
                how: "invite" | "add";
                /** @description For invitations: the last day to answer. */
                lastDay?: string;
                /** @description For invitations: words of your own. */
                words?: string;
            };
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "text/csv": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeoplePreviewDto"];
                };
            };
        };
    };
    listInvitationLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationLinkDto"][];
                };
            };
        };
    };
    makeInvitationLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInvitationLinkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeInvitationLinkDto"];
                };
            };
        };
    };
    withdrawInvitationLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                invitationLink: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /** @description How many rows at most. */
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                state?: "waiting" | "accepted" | "declined" | "expired" | "withdrawn";
            };
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPageDto"];
                };
            };
        };
    };
    invitePeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitePeopleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitingOutcomeDto"];
                };
            };
        };
    };
    remindInvited: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemindDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemindedDto"];
                };
            };
        };
    };
    withdrawInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                invitation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    showInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                invitation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownInvitationDto"];
                };
            };
        };
    };
    changeTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnTaskDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    finishTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    reopenTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    takeTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    giveTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskOwnerDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getRetentionPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedDeletionDto"][];
                };
            };
        };
    };
    getSetUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
        };
    };
    setBasics: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change starts from, in quotes: `"3"`. */
                "If-Match": string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetBasicsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
        };
    };
    setPhases: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change starts from, in quotes: `"3"`. */
                "If-Match": string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPhasesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
        };
    };
    setTracks: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change starts from, in quotes: `"3"`. */
                "If-Match": string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetTracksDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
        };
    };
    setTypes: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change starts from, in quotes: `"3"`. */
                "If-Match": string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetTypesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
        };
    };
    setRooms: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change starts from, in quotes: `"3"`. */
                "If-Match": string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetRoomsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
        };
    };
    setDays: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change starts from, in quotes: `"3"`. */
                "If-Match": string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetDaysDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
        };
    };
    setPosterAreas: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change starts from, in quotes: `"3"`. */
                "If-Match": string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPosterAreasDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
        };
    };
    setAbstract: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change starts from, in quotes: `"3"`. */
                "If-Match": string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAbstractDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
        };
    };
    setPrivacy: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change starts from, in quotes: `"3"`. */
                "If-Match": string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPrivacyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
        };
    };
    exportSubmissionsAsCsv: {
        parameters: {
            query?: {
                state?: string[];
                /** @description Ids of tracks. */
                track?: string[];
                /** @description Ids of presentation types. */
                type?: string[];
                /** @description Codes of single works, such as UG-042. */
                code?: string[];
                /** @description Words of the code, the title or the authors. */
                search?: string;
            };
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    exportSubmissionsAsWorkbook: {
        parameters: {
            query?: {
                state?: string[];
                /** @description Ids of tracks. */
                track?: string[];
                /** @description Ids of presentation types. */
                type?: string[];
                /** @description Codes of single works, such as UG-042. */
                code?: string[];
                /** @description Words of the code, the title or the authors. */
                search?: string;
            };
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    previewSubmissionFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BroughtFilesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreviewDto"];
                };
            };
        };
    };
    takeInSubmissionFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenInDto"];
                };
            };
        };
    };
    askCoAuthor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhichAuthorDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    takeBackCoAuthor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhichAuthorDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    leaveWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    askSupervisor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    overrideSignOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverrideSignOffDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listLateLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LateLinkDto"][];
                };
            };
        };
    };
    makeLateLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLateLinkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeLateLinkDto"];
                };
            };
        };
    };
    endLateLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                lateLink: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getWritingRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WritingRulesDto"];
                };
            };
        };
    };
    getDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDraftDto"];
                };
            };
        };
    };
    keepMyPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceKeptDto"];
                };
            };
        };
    };
    listVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDto"][];
                };
            };
        };
    };
    keepVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptVersionDto"];
                };
            };
        };
    };
    getVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeVersionDto"];
                };
            };
        };
    };
    restoreVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestoredDto"];
                };
            };
        };
    };
    listSubmissions: {
        parameters: {
            query?: {
                /** @description How many rows at most. */
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionPageDto"];
                };
            };
        };
    };
    startSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedSubmissionDto"];
                };
            };
        };
    };
    startOnBehalf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OnBehalfDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedSubmissionDto"];
                };
            };
        };
    };
    submitAbstract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptDto"];
                };
            };
        };
    };
    getReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LastReceiptDto"];
                };
            };
        };
    };
    withdrawSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    undoWithdrawal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileListDto"];
                };
            };
        };
    };
    getFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressedFileDto"];
                };
            };
        };
    };
    removeFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    restoreFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    startUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUploadDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadDto"];
                };
            };
        };
    };
    getUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadDto"];
                };
            };
        };
    };
    cancelUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sendPiece: {
        parameters: {
            query?: never;
            header: {
                /** @description Where in the file the piece begins. */
                "Upload-Offset": string;
            };
            path: {
                conference: string;
                submission: string;
                upload: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            204: {
                headers: {
                    /** @description Where the next one begins. */
                    "Upload-Offset"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    completeUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileDto"];
                };
            };
        };
    };
    previewChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOrderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeResultDto"];
                };
            };
        };
    };
    changeSubmissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOrderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeResultDto"];
                };
            };
        };
    };
    previewLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterPreviewDto"];
                };
            };
        };
    };
    writeToPresenters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenDto"];
                };
            };
        };
    };
    compareSubmissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonDto"];
                };
            };
        };
    };
    tellApart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToldApartDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionDto"];
                };
            };
        };
    };
    importSubmissions: {
        parameters: {
            query?: {
                /** @description Only say what would happen. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResultDto"];
                };
            };
        };
    };
    confirmPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    startMatchRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartMatchRunDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedJobDto"];
                };
            };
        };
    };
    getMatchRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchRunDto"];
                };
            };
        };
    };
    acceptMatchRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                run: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptMatchRunDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedMatchRunDto"];
                };
            };
        };
    };
    priceOfPairWish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                run: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPairWishDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WishPriceDto"];
                };
            };
        };
    };
    confirmReplacement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedMatchRunDto"];
                };
            };
        };
    };
    discardMatchRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listPairings: {
        parameters: {
            query?: {
                /** @description How many rows at most. */
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingPageDto"];
                };
            };
        };
    };
    explainPairing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                pairing: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingExplanationDto"];
                };
            };
        };
    };
    acceptPairing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                pairing: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    declinePairing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                pairing: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    leavePairing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                pairing: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPairBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairBoardDto"];
                };
            };
        };
    };
    getPairingRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingRulesWithContactsDto"];
                };
            };
        };
    };
    setPairingRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PairingRulesDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    setPairWish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPairWishDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    previewPublishingPairs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishingPreviewDto"];
                };
            };
        };
    };
    publishPairs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishPairsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedMatchRunDto"];
                };
            };
        };
    };
    endPairing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                pairing: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    replacePairing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                pairing: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedJobDto"];
                };
            };
        };
    };
    getQuietRoute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuietRouteDto"];
                };
            };
        };
    };
    writeQuietNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                pairing: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuietWordsDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    answerQuietNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                note: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuietAnswerDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    rePairQuietly: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                note: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMentorProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyMentorProfileDto"];
                };
            };
        };
    };
    saveMentorProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MentorProfileDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    keepMentorProfile: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change starts from, in quotes: `"3"`. */
                "If-Match": string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptRevisionDto"];
                };
            };
        };
    };
    sayTrainingIsDone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrainingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listMentors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedMentorDto"][];
                };
            };
        };
    };
    markTraining: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkTrainingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkedTrainingDto"];
                };
            };
        };
    };
    getMentoringRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptRulesDto"];
                };
            };
        };
    };
    setMentoringRules: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change starts from, in quotes: `"3"`. */
                "If-Match": string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MentoringRulesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptRevisionDto"];
                };
            };
        };
    };
    getMentorSignUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorSignUpDto"];
                };
            };
        };
    };
    openMentorSignUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenSignUpDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorSignUpDto"];
                };
            };
        };
    };
    closeMentorSignUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMentoringChoices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChoicesDto"];
                };
            };
        };
    };
    getHelpWanted: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpWantedDto"];
                };
            };
        };
    };
    saveHelpWanted: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change starts from, in quotes: `"3"`. */
                "If-Match": string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelpChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptRevisionDto"];
                };
            };
        };
    };
    keepHelpWanted: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change starts from, in quotes: `"3"`. */
                "If-Match": string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelpChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptRevisionDto"];
                };
            };
        };
    };
    getPrivateWishes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptWishesDto"];
                };
            };
        };
    };
    keepPrivateWishes: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change starts from, in quotes: `"3"`. */
                "If-Match": string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrivateWishesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptRevisionDto"];
                };
            };
        };
    };
    getMargin: {
        parameters: {
            query?: {
                /** @description The number of a version, or `draft`; without it what is best to see. */
                version?: string;
            };
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarginDto"];
                };
            };
        };
    };
    lookAtMargin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    commentOnVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewThreadDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedThreadDto"];
                };
            };
        };
    };
    replyToComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                thread: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCommentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenCommentDto"];
                };
            };
        };
    };
    resolveThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                thread: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    reopenThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                thread: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                comment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedCommentDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                comment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    takeSuggestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                comment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenSuggestionDto"];
                };
            };
        };
    };
    untakeSuggestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                comment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    leaveSuggestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                comment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    reportComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                comment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportCommentDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    askForFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForFeedbackDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedRoundDto"];
                };
            };
        };
    };
    writeRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedRoundDto"];
                };
            };
        };
    };
    returnRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundWordsDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    takeBackRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMentees: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MenteesDto"];
                };
            };
        };
    };
    getFeedbackProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackProgressDto"][];
                };
            };
        };
    };
    listCommentReports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentReportDto"][];
                };
            };
        };
    };
    closeReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                report: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPreparation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TogetherDto"];
                };
            };
        };
    };
    getMentoringAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringAgreementDto"];
                };
            };
        };
    };
    agreeToMentoring: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeToMentoringDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listPairProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairProgressDto"][];
                };
            };
        };
    };
    listPreparedFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparedFileDto"][];
                };
            };
        };
    };
    listPageComments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCommentDto"][];
                };
            };
        };
    };
    commentOnPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPageCommentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenPageCommentDto"];
                };
            };
        };
    };
    replyToPageComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
                pageComment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    resolvePageComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
                pageComment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    reopenPageComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
                pageComment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    takeBackPageComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
                pageComment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listPosterTicks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PosterTickDto"][];
                };
            };
        };
    };
    tickPosterPoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TickPosterPointDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listRehearsals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsalDto"][];
                };
            };
        };
    };
    keepRehearsal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRehearsalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptDto"];
                };
            };
        };
    };
    sayToRehearsal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
                rehearsal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RehearsalWordsDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeRehearsal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
                rehearsal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listMeetings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingsDto"];
                };
            };
        };
    };
    proposeMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingWishDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptDto"];
                };
            };
        };
    };
    listMeetingTimes: {
        parameters: {
            query?: {
                minutes?: 15 | 20 | 30 | 45 | 60 | 90;
            };
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingTimesDto"];
                };
            };
        };
    };
    confirmMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
                meeting: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    moveMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
                meeting: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingWishDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    cancelMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
                meeting: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMeetingFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
                meeting: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    noteMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMeetingNoteDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeMeetingNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
                meetingNote: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listCriteria: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriterionDto"][];
                };
            };
        };
    };
    setCriteria: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCriteriaDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listReviewedWorks: {
        parameters: {
            query?: {
                /** @description How many rows at most. */
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewSummaryPageDto"];
                };
            };
        };
    };
    getReviewQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewQueueDto"];
                };
            };
        };
    };
    skipWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkipWorkDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    abstainFromReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbstainDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    takeWorkAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listAbstentions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbstentionDto"][];
                };
            };
        };
    };
    getReviewDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewDraftDto"];
                };
            };
        };
    };
    saveReviewDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedReviewDraftDto"];
                };
            };
        };
    };
    submitReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendReviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentReviewDto"];
                };
            };
        };
    };
    getDiscussion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscussionDto"];
                };
            };
        };
    };
    postInDiscussion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDiscussionPostDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    lookAtDiscussion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenPostsDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    widenPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
                post: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WidenPostDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getAssigning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssigningDto"];
                };
            };
        };
    };
    assignReviewers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignReviewersDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    proposeReviewers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeReviewersDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedJobDto"];
                };
            };
        };
    };
    limitReviewer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LimitReviewerDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    declareConflict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareConflictDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    recordConflict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordConflictDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    takeBackConflict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                conflict: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getReviewerProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnReviewerProfileDto"];
                };
            };
        };
    };
    saveReviewerProfile: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change starts from, in quotes: `"3"`. */
                "If-Match": string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewerProfileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptProfileDto"];
                };
            };
        };
    };
    listTraining: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewTrainingsDto"];
                };
            };
        };
    };
    leadTraining: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadTrainingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listRedactions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedactionDto"][];
                };
            };
        };
    };
    keepRedactedCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepRedactedCopyDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getFileForReviewer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    showFileToReviewers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShowFileDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listDecisions: {
        parameters: {
            query?: {
                /** @description How many rows at most. */
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionPageDto"];
                };
            };
        };
    };
    decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedOnBoardDto"];
                };
            };
        };
    };
    proposeDecisions: {
        parameters: {
            query: {
                /** @description Talks; lightning talks among them, unless these have places of their own. */
                talks: number;
                lightningTalks?: number;
                posters: number;
                /** @description A work with a lower mean is declined, also where there is room. */
                declineBelow?: number;
                /** @description By which mean; the raw one unless said otherwise. */
                by?: "raw" | "adjusted";
            };
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedDecisionDto"][];
                };
            };
        };
    };
    getFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackDto"];
                };
            };
        };
    };
    getDecisionBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionBoardDto"];
                };
            };
        };
    };
    setDecidingPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change starts from, in quotes: `"3"`. */
                "If-Match": string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecidingPlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPlanDto"];
                };
            };
        };
    };
    previewRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleasePreviewDto"];
                };
            };
        };
    };
    releaseDecisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseDecisionsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderedReleaseDto"];
                };
            };
        };
    };
    listDecisionLetters: {
        parameters: {
            query?: {
                /** @description How many rows at most. */
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionLetterPageDto"];
                };
            };
        };
    };
    undoRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportDecisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    applyDecisionsTable: {
        parameters: {
            query: {
                /** @description Of the preview. */
                hash: string;
            };
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "text/csv": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedWorksDto"];
                };
            };
        };
    };
    previewDecisionsTable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "text/csv": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionsPreviewDto"];
                };
            };
        };
    };
    getReviewForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewFormDto"];
                };
            };
        };
    };
    setReviewForm: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was changed, in double quotes. */
                "If-Match": string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetReviewFormDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewFormDto"];
                };
            };
        };
    };
    getReviewingRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptReviewingRulesDto"];
                };
            };
        };
    };
    setReviewingRules: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change starts from, in quotes: `"3"`. */
                "If-Match": string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewingRulesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptReviewingRulesDto"];
                };
            };
        };
    };
    getReviewingReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewingReportDto"];
                };
            };
        };
    };
    getReviewingReportAsCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    getAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    getSharedWords: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedWordsDto"];
                };
            };
        };
    };
    getRevision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionForReviewersDto"];
                };
            };
        };
    };
    shareAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShareAnswerDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    declinePlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPlaces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacesStandingDto"];
                };
            };
        };
    };
    setAnswerRules: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change starts from, in quotes: `"3"`. */
                "If-Match": string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRulesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptAnswerRulesDto"];
                };
            };
        };
    };
    orderWaiting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaitingOrderDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"][];
                };
            };
        };
    };
    getTimetable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimetableDto"];
                };
            };
        };
    };
    moveTalks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveTalksDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeChangeDto"];
                };
            };
        };
    };
    pinTalks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PinTalksDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimetableVersionDto"];
                };
            };
        };
    };
    lockTimetable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LockPartDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimetableVersionDto"];
                };
            };
        };
    };
    acknowledgeClash: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeClashDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimetableVersionDto"];
                };
            };
        };
    };
    takeBackAcknowledgement: {
        parameters: {
            query: {
                /** @description Which clash, as the browser names it. */
                key: string;
            };
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimetableVersionDto"];
                };
            };
        };
    };
    setTimetableWeights: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetWeightsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptWeightsDto"];
                };
            };
        };
    };
    listTimetableChanges: {
        parameters: {
            query: {
                after: number;
            };
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimetableChangesDto"];
                };
            };
        };
    };
    getTimetableHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                before?: number;
            };
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimetableHistoryDto"];
                };
            };
        };
    };
    bePresentAtTimetable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BePresentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceDto"];
                };
            };
        };
    };
    editSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditSessionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditedSessionsDto"];
                };
            };
        };
    };
    setChairs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetChairsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditedSessionsDto"];
                };
            };
        };
    };
    proposeChairs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedChairsDto"];
                };
            };
        };
    };
    listTimetableProposals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimetableProposalSummaryDto"][];
                };
            };
        };
    };
    askForTimetable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForTimetableDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedJobDto"];
                };
            };
        };
    };
    getTimetableProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimetableProposalDto"];
                };
            };
        };
    };
    discardTimetable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    acceptTimetable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptTimetableDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeChangeDto"];
                };
            };
        };
    };
    stopTimetableSearch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    askForTimetableBound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForBoundDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedJobDto"];
                };
            };
        };
    };
    getOwnHours: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptOwnHoursDto"];
                };
            };
        };
    };
    keepOwnHours: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change starts from, in quotes: `"3"`. */
                "If-Match": string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnHoursDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactsRevisionDto"];
                };
            };
        };
    };
    getRoomRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptRoomRulesDto"];
                };
            };
        };
    };
    keepRoomRules: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change starts from, in quotes: `"3"`. */
                "If-Match": string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomRulesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactsRevisionDto"];
                };
            };
        };
    };
    expectAudience: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpectAudienceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimetableVersionDto"];
                };
            };
        };
    };
    listPosterSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PosterSessionDto"][];
                };
            };
        };
    };
    setUpPosterSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUpPosterSessionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PosterSessionIdDto"];
                };
            };
        };
    };
    getPosterDesk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                posterSession: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PosterDeskDto"];
                };
            };
        };
    };
    drawFloorPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                posterSession: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawFloorPlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeDrawingDto"];
                };
            };
        };
    };
    movePosters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                posterSession: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePostersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadePosterChangeDto"];
                };
            };
        };
    };
    shareOutPosters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShareOutDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedOutDto"];
                };
            };
        };
    };
    editPosterSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                posterSession: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditPosterSessionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PosterDeskVersionDto"];
                };
            };
        };
    };
    removePosterSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                posterSession: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    proposeHall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                posterSession: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForHallDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallProposalDto"][];
                };
            };
        };
    };
    pinPosters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                posterSession: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PinPostersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PosterDeskVersionDto"];
                };
            };
        };
    };
    setPosterWeights: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                posterSession: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetWeightsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptWeightsDto"];
                };
            };
        };
    };
    acknowledgeFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                posterSession: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeClashDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PosterDeskVersionDto"];
                };
            };
        };
    };
    takeBackFinding: {
        parameters: {
            query: {
                /** @description Which clash, as the browser names it. */
                key: string;
            };
            header?: never;
            path: {
                conference: string;
                posterSession: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PosterDeskVersionDto"];
                };
            };
        };
    };
    listPosterChanges: {
        parameters: {
            query: {
                after: number;
            };
            header?: never;
            path: {
                conference: string;
                posterSession: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PosterChangesDto"];
                };
            };
        };
    };
    getPosterHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                before?: number;
            };
            header?: never;
            path: {
                conference: string;
                posterSession: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PosterHistoryDto"];
                };
            };
        };
    };
    bePresentAtPosters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                posterSession: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BePresentAtPostersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PosterPresenceDto"];
                };
            };
        };
    };
    listBoardProposals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                posterSession: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardProposalSummaryDto"][];
                };
            };
        };
    };
    askForBoards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                posterSession: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForBoardsDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedJobDto"];
                };
            };
        };
    };
    getBoardProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardProposalDto"];
                };
            };
        };
    };
    discardBoards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    acceptBoards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptBoardsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadePosterChangeDto"];
                };
            };
        };
    };
    stopBoardSearch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    previewAbstract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbstractToPreviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbstractPreviewDto"];
                };
            };
        };
    };
    listReleases: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseSummaryDto"][];
                };
            };
        };
    };
    publishRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedJobDto"];
                };
            };
        };
    };
    getRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                /** @description A number, or `latest`. */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    listOutputs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                /** @description A number, or `latest`. */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutputDto"][];
                };
            };
        };
    };
    printBoardLabels: {
        parameters: {
            query?: {
                /** @description Labels to a sheet of A4: one on its side, or two. */
                perPage?: "1" | "2";
                /** @description Only these boards, such as 3, 17-19. */
                boards?: string;
                /** @description Whether boards on which nothing hangs get a number too. */
                free?: "yes" | "no";
            };
            header?: never;
            path: {
                conference: string;
                posterSession: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    printSetUpSheets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                posterSession: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
}
