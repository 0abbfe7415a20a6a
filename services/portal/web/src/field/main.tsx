document.title = "Dunlin rounds";
