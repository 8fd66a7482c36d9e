let items = []
let table = [:]
