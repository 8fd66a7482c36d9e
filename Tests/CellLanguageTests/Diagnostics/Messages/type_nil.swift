var guest: String = "Max"
guest = nil
let x = nil
