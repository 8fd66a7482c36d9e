let capitals = ["France": "Paris", "Italy": "Rome"]
func capital(of country: String) -> String {
    let found = capitals[country]!
    return found.uppercased()
}

for country in ["France", "Spain", "Italy"] {
    print(capital(of: country))
}
