enum NetworkError: Error { case offline, timeout(seconds: Int), status(Int) }

func explain(_ result: Result<String, NetworkError>) -> String {
    switch result {
    case .success(let text): return text
    case .failure(.offline): return "offline"
    case .failure(.timeout(let seconds)) where seconds > 10: return "slow"
    case .failure(.status(404)): return "not found"
    case .failure(.status): return "server"
    }
}

print(explain(.success("ok")))
